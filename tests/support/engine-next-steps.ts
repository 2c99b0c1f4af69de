/** What a screen owes to whoever sits before it: a next step that can be taken, or a stated wait for somebody else. */
import { blocksOf, phaseAfter, rolesAreDown } from '../../game-client/play/course.ts'
import { answersFor, type MainStep, mainStep, waitingFor } from '../../game-client/play/waiting.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'

/** The block of the screen in which the place lies that a button leads to. */
const LIES_IN: readonly (readonly [place: RegExp, block: ReturnType<typeof blocksOf>[number]])[] = [
  [/^choices$/, 'choices'],
  [/^word$/, 'words'],
  [/^guess\./, 'whatIf'],
  [/^inject\./, 'happenings'],
  [/^compass$/, 'perspective'],
  [/^(?:bring-in|cosign)$/, 'motions'],
]

/** What the seat of one role sees in a state. */
export interface Screen {
  readonly frame: Frame
  readonly view: PublicView
  readonly mine: PrivateView
  readonly readable: ReadonlySet<string>
}

export function screenOf(state: State, frame: Frame, seat: Id): Screen {
  const audience = { kind: 'seat', seat } as const
  const [view, mine] = [publicView(state), privateView(state, audience)]
  return { frame, view, mine, readable: new Set(textKeys(state, audience)) }
}

/** What of it leaves somebody without knowing how it goes on; nothing where all is well. */
export function lost(screen: Screen): string[] {
  const { frame, view, mine, readable } = screen
  const where = `${view.phase}, ${mine.me?.role}`
  const task = `rounds.${view.round}.phases.${view.phase}.task`
  const untold = readable.has(task) || view.status === 'lobby' ? [] : [`${where}: no task`]
  if (view.status !== 'playing') return [...untold, ...saysWhy(screen).map((it) => `${where}: ${it}`)]
  if (phaseAfter(frame, view) === null) return untold
  // Whoever has no role yet is told so instead of a task, and asked for nothing until all roles are laid down.
  if (roleOf(screen) === null) return [...untold, ...(rolesAreDown(frame, view) ? homeless(screen) : [])]
  const step = mainStep(frame, view, mine)
  const found = [...homeless(screen), ...(step === null ? waitsForNobody(screen) : cannotBeTaken(step, screen))]
  return [...untold, ...found.map((it) => `${where}: ${it}`)]
}

function roleOf({ mine }: Screen): Id | null {
  return mine.me?.role ?? null
}

/** While nothing is played, the line says why: it has not begun, it stands still, it is over. */
function saysWhy({ view }: Screen): string[] {
  const said = waitingFor(view).key
  return said ===
    { lobby: 'waiting.lobby', paused: 'waiting.paused', closed: 'waiting.closed', playing: '' }[view.status]
    ? []
    : [`${view.status}, and is told ${said}`]
}

/** Each kind of thing that is offered has a block of its own, also in a phase that shows nothing. */
function homeless({ frame, view, mine }: Screen): string[] {
  // While the wall tells the year, everything waits behind it.
  const told = { ...view, staged: null }
  const bare = { ...frame, rounds: {}, council: { ...frame.council, checks: {} } }
  const kinds = new Map((mine.offers ?? []).map((offer) => [offer.ask.type, offer]))
  const nowhere = [...kinds].filter(
    ([kind, offer]) => !AT_THE_EDGE.has(kind) && blocksOf(bare, told, { offers: [offer] }).length === 0,
  )
  return nowhere.map(([kind]) => `${kind} has no place on the screen`)
}

/** The way on stands in the foot, the pen above the task, and the question of the moment above everything. */
const AT_THE_EDGE: ReadonlySet<string> = new Set(['ready', 'takePen', 'answerPoll'])

/** Whoever has nothing to do is told for whom they wait, and nobody waits for them. */
function waitsForNobody(screen: Screen): string[] {
  const { frame, view, mine } = screen
  const own = answersFor(mine)
  const down = rolesAreDown(frame, view)
  const { key, roles } = waitingFor(view, { own, down })
  const stated = roles.length > 0 || key === 'waiting.facilitator' || (down && key === 'waiting.some')
  const others = waitingFor(view).roles
  return [
    ...(stated ? [] : [`waits, and is told ${key}`]),
    ...(own !== null && others.includes(own) ? ['has no step, and the others wait for it'] : []),
    ...(holdsNoPen(screen) && !isOffered(screen, 'takePen') ? ['cannot take the pen'] : []),
  ]
}

function holdsNoPen({ mine }: Screen): boolean {
  return mine.me?.pen?.mine === false
}

function isOffered({ mine }: Screen, kind: string): boolean {
  return (mine.offers ?? []).some(({ ask }) => ask.type === kind)
}

/** What is pressed is offered; where a button leads to stands on the screen; there is a way past it, unless it was taken. */
function cannotBeTaken(step: MainStep, screen: Screen): string[] {
  const { frame, view, mine } = screen
  const offered = new Set((mine.offers ?? []).map(({ id }) => id))
  const blocks = blocksOf(frame, view, mine)
  const { offer, jump, besides } = step
  // Whoever holds no pen is waited for by nobody.
  const past = offered.has('ready') || holdsNoPen(screen) || view.roles[mine.me?.role ?? '']?.ready === true
  const leadsNowhere = jump !== null && !homesOf(jump).some((block) => blocks.includes(block))
  return [
    ...(offer === null && jump === null ? [`${step.key} does nothing`] : []),
    ...(offer !== null && !offered.has(offer) ? [`${offer} is not offered`] : []),
    ...(leadsNowhere ? [`${step.key} leads to ${jump}, which is not on the screen`] : []),
    ...(besides !== null && !past ? [`${step.key} has no way past it`] : []),
  ]
}

function homesOf(place: string): readonly ReturnType<typeof blocksOf>[number][] {
  const found = LIES_IN.find(([pattern]) => pattern.test(place))
  // A motion and its fields lie with the motions, or with the body that votes on it; a proposal's fields with the proposal.
  return found === undefined ? ['motions', 'council', 'proposal'] : [found[1]]
}
