/** Where the evening stands, read from the views: pure answers for the screens. */
import type { Id } from '../../shared/engine/state.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame, FramePhase } from '../../shared/protocol/frame.ts'

export type Block = FramePhase['shows'][number] | 'hand' | 'spoken' | 'acts'

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
  ...(['opening', 'role', 'news', 'year', 'ending', 'spoken', 'hand', 'proposal', 'choices', 'acts'] as const),
  ...(['promises', 'cards', 'words', 'whatIf', 'released', 'questions', 'note', 'town'] as const),
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
}

/** What stands on the screen now: what the phase shows, a place for everything that is offered, and what was just done. */
export function blocksOf(frame: Frame, { round, phase: id }: PublicView, mine: PrivateView): readonly Block[] {
  const phase = phaseNow(frame, { round, phase: id })
  const asked = (mine.offers ?? []).flatMap(({ ask }) => ASKED_IN[ask.type] ?? [])
  // Whoever lays nothing in this phase reads why; whoever has just laid a card open sees it lie there.
  if (phase?.choice != null) asked.push('choices')
  if (Object.values(mine.hand?.cards ?? {}).some(({ opened }) => opened === id)) asked.push('hand')
  // While people talk, the town is left to its tab.
  const shown = (phase?.shows ?? []).filter((block) => !(isQuiet(phase) && block === 'town'))
  const wanted = new Set<Block>([...shown, ...asked])
  if (wanted.has('year')) wanted.delete('town')
  return ORDER.filter((block) => wanted.has(block))
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

/** A phase in which the room counts. */
export function isQuiet(phase: FramePhase | undefined): boolean {
  return phase?.look === 'table'
}
