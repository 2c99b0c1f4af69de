/** A word given in front of everybody; given aloud, it counts once a second role confirms it. */
import type { Promised } from '../../scenario/schema.ts'
import type { Command, Event, RoleCommand } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { currentPhase, known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, PromiseState, State } from '../state.ts'
import { hasBegun } from './propose.ts'
import { dealsKept } from './tell.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function promise(
  state: State,
  ask: Extract<RoleCommand, { type: 'promise' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.promise.includes(ask.promise))
  if (isRefusal(who)) return who
  const { by, about, when } = known(state.scenario.promises, ask.promise)
  if (by !== 'anyone' && by !== who.role) return { refused: 'not-your-promise', promise: ask.promise }
  if ((about === undefined) !== (ask.measure === null)) return { refused: 'measure-needed', promise: ask.promise }
  if (about !== undefined && ask.measure !== null) {
    const no = cannotKeep(state, about, ask.measure, who.role)
    if (no !== null) return no
  }
  if (given(state, ask.promise, who.role)) return { refused: 'already-promised', promise: ask.promise }
  if (!holds(state.scenario, when, factsOf(state.scenario, state.town)))
    return { refused: 'too-late-to-promise', promise: ask.promise }
  const { phase } = state.town.position
  const confirmed = !currentPhase(state).accepts.confirm
  return [
    { type: 'promised', id: command.cid, promise: ask.promise, by: who.role, measure: ask.measure, phase, confirmed },
    ...(confirmed ? dealsKept(state, ask.promise, who.role) : []),
  ]
}

/** A word about a measure is for those who can keep it: by laying it, or by voting for it. */
function cannotKeep(state: State, about: NonNullable<Promised['about']>, measure: Id, role: Id): Refusal | null {
  const { owner, decide, from } = known(state.scenario.measures, measure)
  if ('choice' in about) return owner === role ? null : { refused: 'not-your-measure', measure }
  if (known(state.scenario.bodies, about.body).seats[role] === undefined)
    return { refused: 'not-in-body', body: about.body }
  if (!decide.includes(about.body)) return { refused: 'not-your-measure', measure }
  return from === undefined || hasBegun(state, from) ? null : { refused: 'not-yet', measure }
}

/** A word that was only spoken and never confirmed may be given again. */
function given(state: State, promise: Id, by: Id): boolean {
  const { phase } = state.town.position
  return state.town.promises.some(
    (p) => p.promise === promise && p.by === by && (p.state !== 'spoken' || p.given === phase),
  )
}

export function promised(state: State, { id, promise, by, measure, phase, confirmed }: Of<'promised'>): State {
  const made: PromiseState = { id, promise, by, measure, given: phase, state: confirmed ? 'standing' : 'spoken' }
  return withTown(state, { promises: [...state.town.promises, made] })
}

export function confirm(
  state: State,
  ask: Extract<RoleCommand, { type: 'confirm' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.confirm)
  if (isRefusal(who)) return who
  const spoken = state.town.promises.find(({ id }) => id === ask.promised)
  if (spoken === undefined || spoken.state !== 'spoken' || spoken.given !== state.town.position.phase)
    return { refused: 'not-spoken', promised: ask.promised }
  if (spoken.by === who.role) return { refused: 'own-word' }
  return [{ type: 'confirmed', promised: ask.promised, by: who.role }, ...dealsKept(state, spoken.promise, spoken.by)]
}

export function confirmed(state: State, { promised }: Of<'confirmed'>): State {
  const promises = state.town.promises.map((p) => (p.id === promised ? { ...p, state: 'standing' as const } : p))
  return withTown(state, { promises })
}
