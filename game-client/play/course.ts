/** Where the evening stands, read from the views: pure answers for the screens. */
import type { Id } from '../../shared/engine/state.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame, FramePhase } from '../../shared/protocol/frame.ts'

export type Block =
  | FramePhase['shows'][number]
  | ('hand' | 'spoken' | 'acts')
  | ('happenings' | 'running' | 'overlaps' | 'errands' | 'pots' | 'checks' | 'letters' | 'handover')

export interface StepOfCourse {
  readonly round: Id
  readonly phase: Id
  readonly at: 'past' | 'now' | 'next'
}

/** The phase that the table stands in. */
export function phaseNow(frame: Frame, view: Pick<PublicView, 'round' | 'phase'>): FramePhase | undefined {
  return frame.rounds[view.round]?.[view.phase]
}

/** All phases of this table's pace, in order, and which of them is now. */
export function courseOf(frame: Frame, view: PublicView): readonly StepOfCourse[] {
  const all = Object.entries(frame.rounds).flatMap(([round, phases]) =>
    Object.entries(phases)
      .filter(([, { only }]) => only === null || only === view.pace)
      .map(([phase]) => ({ round, phase })),
  )
  const here = all.findIndex(({ phase }) => phase === view.phase)
  return all.map((step, at) => ({ ...step, at: at < here ? 'past' : at === here ? 'now' : 'next' }))
}

/** The phase that follows, or null after the last. */
export function phaseAfter(frame: Frame, view: PublicView): StepOfCourse | null {
  return courseOf(frame, view).find(({ at }) => at === 'next') ?? null
}

const ORDER: readonly Block[] = [
  ...([
    'opening',
    'handover',
    'role',
    'checks',
    'news',
    'happenings',
    'year',
    'ending',
    'levels',
    'running',
    'story',
  ] as const),
  ...(['report', 'spoken', 'hand', 'council', 'motions', 'proposal', 'choices', 'pots', 'perspective'] as const),
  ...(['letters', 'pulse', 'acts', 'promises', 'errands', 'overlaps', 'cards', 'words', 'whatIf', 'released'] as const),
  ...(['doubts', 'reflections', 'questions', 'note', 'town'] as const),
]

const ASKED_IN: Readonly<Record<string, Block>> = {
  share: 'hand',
  say: 'spoken',
  hear: 'spoken',
  promise: 'promises',
  confirm: 'promises',
  choose: 'choices',
  act: 'acts',
  fill: 'proposal',
  sign: 'proposal',
  unsign: 'proposal',
  word: 'words',
  release: 'released',
  guess: 'whatIf',
  tell: 'errands',
  visit: 'errands',
  ask: 'errands',
  answer: 'errands',
  propose: 'motions',
  proposeFree: 'motions',
  detail: 'motions',
  cosign: 'motions',
  amend: 'motions',
  adopt: 'motions',
  withdraw: 'motions',
  cover: 'motions',
  beHeard: 'motions',
  vote: 'council',
  freeze: 'pots',
  divide: 'overlaps',
  respond: 'happenings',
  declare: 'perspective',
  predict: 'perspective',
  pulse: 'pulse',
  write: 'letters',
  unwrite: 'letters',
  handOver: 'handover',
  reflect: 'reflections',
  doubt: 'doubts',
}

/** What stands on the screen now: what the phase shows, a place for everything that is offered, and what was just done. */
export function blocksOf(frame: Frame, seen: PublicView, mine: PrivateView): readonly Block[] {
  const { phase: id } = seen
  const phase = phaseNow(frame, seen)
  const asked = (mine.offers ?? []).flatMap(({ ask }) => ASKED_IN[ask.type] ?? [])
  // Whoever lays nothing in this phase reads why; whoever has just laid a card open sees it lie there.
  if (phase?.choice != null) asked.push('choices')
  if (Object.values(mine.hand?.cards ?? {}).some(({ opened }) => opened === id)) asked.push('hand')
  // A letter waits at its place until its reader comes; a note of the one before, where one sits down.
  if ((mine.letters?.list.length ?? 0) > 0) asked.push('letters')
  if (mine.me?.handover?.mine === false) asked.push('handover')
  // A question that explains stands where what it is about is decided.
  if (Object.values(frame.council.checks).includes(id)) asked.push('checks')
  // While people talk, the town is left to its tab.
  const shown = (phase?.shows ?? []).filter((block) => !(isQuiet(phase) && block === 'town'))
  const wanted = new Set<Block>([...shown, ...asked, ...shown.flatMap((block) => BESIDE[block] ?? [])])
  if (wanted.has('year')) wanted.delete('town')
  // What lies at the body in session is read there, once; what lies in the pots stands above the motions.
  if (wanted.has('council') && !asked.includes('motions')) wanted.delete('motions')
  if (wanted.has('motions') && !asked.includes('pots')) wanted.delete('pots')
  return isToldOnWall(seen) ? [] : ORDER.filter((block) => wanted.has(block))
}

/** What is at hand behind a tap while something else is the task: by the task that pushes it there. */
const BEHIND: readonly (readonly [task: Block, behind: ReadonlySet<Block>])[] = [
  ['council', new Set(['motions', 'hand', 'promises', 'errands', 'overlaps', 'acts', 'pots', 'cards', 'town'])],
  ['motions', new Set(['hand', 'promises', 'errands', 'overlaps', 'acts', 'pots', 'cards', 'town'])],
  ['perspective', new Set(['role', 'hand', 'town'])],
  ['pulse', new Set(['errands', 'overlaps', 'acts', 'cards', 'town'])],
  ['errands', new Set(['promises', 'overlaps', 'acts', 'cards', 'town'])],
]

/** Those of the blocks on the screen that wait behind a tap: one task stands open, and few things beside it. */
export function behindATap(blocks: readonly Block[]): ReadonlySet<Block> {
  const [, behind] = BEHIND.find(([task]) => blocks.includes(task)) ?? [null, new Set<Block>()]
  return new Set(blocks.filter((block) => behind.has(block)))
}

/** What comes with another block: whoever shows the news shows what happened. */
const BESIDE: Readonly<Partial<Record<Block, readonly Block[]>>> = {
  news: ['happenings'],
  year: ['running'],
}

/** Whether the roles have been laid down: from the phase on that asks for a word. */
export function rolesAreDown(frame: Frame, view: PublicView): boolean {
  const steps = courseOf(frame, view)
  const laid = steps.findIndex(({ round, phase }) => frame.rounds[round]?.[phase]?.shows.includes('words') === true)
  return laid !== -1 && steps.findIndex(({ at }) => at === 'now') >= laid
}

/** Whether screens dim, because people talk with each other: whoever plays alone has nobody to look at. */
export function dims(frame: Frame, view: PublicView): boolean {
  return view.pace === 'room' && view.status !== 'lobby' && isQuiet(phaseNow(frame, view))
}

/**
 * Whether the wall still tells the year: until its last act stands there, no device gives away how it ended, and none
 * asks for anything: everybody looks up.
 */
export function isToldOnWall({ staged }: Pick<PublicView, 'staged'>): boolean {
  return staged !== null && staged.act < LAST_ACT
}

/** From this act on everything may be read. */
const LAST_ACT = 5

/** A phase in which the room counts. */
export function isQuiet(phase: FramePhase | undefined): boolean {
  return phase?.look === 'table'
}
