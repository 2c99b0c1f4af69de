/** What a screen owes to whoever sits before it: a next step that can be taken, or a stated wait for somebody else. */
import { blocksOf, phaseAfter } from '../../game-client/play/course.ts'
import { type MainStep, mainStep, waitingFor } from '../../game-client/play/waiting.ts'
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
  const untold = readable.has(task) ? [] : [`${where}: no task`]
  if (phaseAfter(frame, view) === null) return untold
  const step = mainStep(frame, view, mine)
  const found = [...homeless(screen), ...(step === null ? waitsForNobody(screen) : cannotBeTaken(step, screen))]
  return [...untold, ...found.map((it) => `${where}: ${it}`)]
}

/** Each kind of thing that is offered has a block of its own, also in a phase that shows nothing. */
function homeless({ frame, view, mine }: Screen): string[] {
  const kinds = new Map((mine.offers ?? []).map((offer) => [offer.ask.type, offer]))
  const nowhere = [...kinds].filter(
    ([kind, offer]) =>
      !AT_THE_EDGE.has(kind) && blocksOf({ ...frame, rounds: {} }, view, { offers: [offer] }).length === 0,
  )
  return nowhere.map(([kind]) => `${kind} has no place on the screen`)
}

/** The way on stands in the foot, the pen above the task. */
const AT_THE_EDGE: ReadonlySet<string> = new Set(['ready', 'takePen'])

/** Whoever has nothing to do is told for whom they wait, and nobody waits for them. */
function waitsForNobody({ view, mine }: Screen): string[] {
  const own = mine.me?.role ?? null
  const { key, roles } = waitingFor(view, { own })
  const stated = roles.length > 0 || key === 'waiting.facilitator'
  const others = waitingFor(view).roles
  return [
    ...(stated ? [] : [`waits, and is told ${key}`]),
    ...(own !== null && others.includes(own) ? ['has no step, and the others wait for it'] : []),
  ]
}

/** What is pressed is offered; where a button leads to stands on the screen; there is a way past it, unless it was taken. */
function cannotBeTaken(step: MainStep, { frame, view, mine }: Screen): string[] {
  const offered = new Set((mine.offers ?? []).map(({ id }) => id))
  const blocks = blocksOf(frame, view, mine)
  const { offer, jump, besides } = step
  const past = offered.has('ready') || view.roles[mine.me?.role ?? '']?.ready === true
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
