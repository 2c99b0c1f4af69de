/** What the wall shows, what waits to be read first, and a word of the facilitator to one role alone. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { withFloor } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { leading } from './who.ts'
import { isThere } from './write.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>
type Asked<T extends FacilitatorCommand['type']> = Extract<FacilitatorCommand, { type: T }>

export function show(state: State, { wall }: Asked<'show'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  return state.house.floor.wall === wall ? { refused: 'nothing-new' } : [{ type: 'wallSet', wall }]
}

export function wallSet(state: State, { wall }: Of<'wallSet'>): State {
  return withFloor(state, { wall })
}

export function hold(state: State, { on }: Asked<'hold'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  return state.house.floor.holds === on ? { refused: 'nothing-new' } : [{ type: 'held', on }]
}

/** What everybody could read before stays; what comes later waits. */
export function held(state: State, { on }: Of<'held'>): State {
  const before = on ? Object.fromEntries(textsOf(state).map((id) => [id, true])) : {}
  return withFloor(state, { holds: on, passed: { ...before, ...state.house.floor.passed } })
}

export function pass(state: State, { text, shown }: Asked<'pass'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  if (!textsOf(state).includes(text)) return { refused: 'nothing-new' }
  return state.house.floor.passed[text] === shown ? { refused: 'nothing-new' } : [{ type: 'passed', text, shown }]
}

export function passed(state: State, { text, shown }: Of<'passed'>): State {
  return withFloor(state, { passed: { ...state.house.floor.passed, [text]: shown } })
}

/** Whether everybody may read it: once it was passed, or where nothing is held. */
export function isPassed({ house: { floor } }: State, text: Id): boolean {
  return floor.passed[text] ?? !floor.holds
}

/** The words and reflections that wait for the facilitator. */
export function waiting(state: State): Id[] {
  const { holds, passed: said } = state.house.floor
  return holds ? textsOf(state).filter((id) => said[id] === undefined) : []
}

/** All words and reflections of people: each can be shown, and each can be taken from everybody's sight again. */
export function textsOf({ house }: State): Id[] {
  return [...Object.values(house.words), ...Object.values(house.reflections).flat()].sort()
}

/** A letter that nobody but this role reads; it comes from nobody's chair. */
export function message(state: State, { to, text }: Asked<'message'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  if (!isThere(state, to)) return { refused: 'nobody-there' }
  return [{ type: 'written', id: command.cid, by: '', to, text, phase: state.town.position.phase }]
}
