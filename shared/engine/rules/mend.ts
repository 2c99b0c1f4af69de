/** What the facilitator puts right, for a reason that everybody can read: a figure, a promise, a motion. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { isPublic, known, variableOf } from '../lookup.ts'
import { withFloor } from '../model/course.ts'
import { withTown } from '../model/outcomes.ts'
import { changeBy } from '../model/quantities.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { openMotion } from './motion.ts'
import { leading, notPlaying } from './who.ts'

type Asked<T extends FacilitatorCommand['type']> = Extract<FacilitatorCommand, { type: T }>

/** The figure changes by so many steps, as a contribution of its own that names the reason. */
export function adjust(state: State, { on, by, reason }: Asked<'adjust'>, command: Command): Event[] | Refusal {
  const no = leading(state, command) ?? notPlaying(state)
  if (no !== null) return no
  // A figure that nobody sees could not be put right in front of everybody.
  if (!Object.hasOwn(state.town.variables, on) || !isPublic(state, variableOf(on)))
    return { refused: 'unknown', what: 'variable', id: on }
  if (by === 0) return { refused: 'nothing-new' }
  const { step } = known(state.scenario.variables, variableOf(on))
  return changeBy(state, [{ on, amount: by * step, source: `adjusted.${reason}`, factors: [] }])
}

export function revoke(state: State, { what, id, reason }: Asked<'revoke'>, command: Command): Event[] | Refusal {
  const no = leading(state, command) ?? notPlaying(state)
  if (no !== null) return no
  const { phase } = state.town.position
  if (what === 'promise') {
    const given = state.town.promises.find((one) => one.id === id)
    if (given === undefined || given.state === 'kept' || given.state === 'broken') return { refused: 'nothing-new' }
    return [{ type: 'revoked', id, what, of: given.promise, by: given.by, reason, phase }]
  }
  const open = openMotion(state, id)
  if (isRefusal(open)) return open
  return [
    { type: 'withdrawn', motion: id },
    { type: 'revoked', id, what, of: id, by: null, reason, phase },
  ]
}

export function revoked(state: State, { id, what, of, by, reason, phase }: Extract<Event, { type: 'revoked' }>): State {
  const listed = withFloor(state, { revoked: [...state.house.floor.revoked, { what, of, by, reason, phase }] })
  return what === 'promise'
    ? withTown(listed, { promises: listed.town.promises.filter((one) => one.id !== id) })
    : listed
}

/** The promises and motions that can be taken back now. */
export function revocable({ town }: State): readonly { readonly what: 'promise' | 'motion'; readonly id: Id }[] {
  const promises = town.promises.filter(({ state }) => state === 'spoken' || state === 'standing')
  const motions = Object.keys(town.motions).filter((id) => known(town.motions, id).outcome === 'open')
  return [
    ...promises.map(({ id }) => ({ what: 'promise', id }) as const),
    ...motions.map((id) => ({ what: 'motion', id }) as const),
  ]
}
