/** Breaking news of the moment, and moments to come back to: made in ten seconds, taken down in one. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { withFloor } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { leading } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>
type Asked<T extends FacilitatorCommand['type']> = Extract<FacilitatorCommand, { type: T }>

export function flash(state: State, { text }: Asked<'flash'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  return [{ type: 'flashed', id: command.cid, text, phase: state.town.position.phase }]
}

export function flashed(state: State, { id, text, phase }: Of<'flashed'>): State {
  return withFloor(state, { flashes: [...state.house.floor.flashes, { id, text, phase }] })
}

export function unflash(state: State, { flash: id }: Asked<'unflash'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  if (!state.house.floor.flashes.some((told) => told.id === id)) return { refused: 'nothing-new' }
  return [{ type: 'unflashed', flash: id }]
}

export function unflashed(state: State, { flash: id }: Of<'unflashed'>): State {
  return withFloor(state, { flashes: state.house.floor.flashes.filter((told) => told.id !== id) })
}

export function moment(state: State, { text }: Asked<'moment'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  return [{ type: 'momentKept', id: command.cid, text, phase: state.town.position.phase }]
}

export function momentKept(state: State, { id, text, phase }: Of<'momentKept'>): State {
  return withFloor(state, { moments: [...state.house.floor.moments, { id, text, phase }] })
}

export function unmoment(state: State, { moment: id }: Asked<'unmoment'>, command: Command): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  if (!state.house.floor.moments.some((kept) => kept.id === id)) return { refused: 'nothing-new' }
  return [{ type: 'momentDropped', moment: id }]
}

export function momentDropped(state: State, { moment: id }: Of<'momentDropped'>): State {
  return withFloor(state, { moments: state.house.floor.moments.filter((kept) => kept.id !== id) })
}
