/** How a table moves through its evening: position, marks, clock, and who is done. */
import type { Event } from '../commands.ts'
import type { House, State } from '../state.ts'
import { withTown } from './outcomes.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function started(state: State): State {
  return withHouse(state, { status: 'playing' })
}

export function closed(state: State): State {
  return withHouse(state, { status: 'closed', clock: { left: null, since: null } })
}

/**
 * A new phase: nobody is done yet, what was said and heard in the last one is settled, a step back is old news. A new
 * round: there is time again.
 */
export function moved(state: State, { position }: Of<'moved'>): State {
  const cards = Object.entries(state.town.cards).map(
    ([id, card]) => [id, { ...card, said: false, heardBy: [] }] as const,
  )
  const spent = position.round === state.town.position.round ? state.town.spent : {}
  return withHouse(withTown(state, { position, ready: [], spent, cards: Object.fromEntries(cards) }), { back: null })
}

export function marked(state: State, { mark, kind }: Of<'marked'>): State {
  return { ...state, marks: [...state.marks, { id: mark, kind, town: state.town }] }
}

export function wentBack(state: State, { mark, reason, from }: Of<'wentBack'>): State {
  const kept = state.marks.find(({ id }) => id === mark)
  if (kept === undefined) throw new Error(`unknown mark: ${mark}`)
  return withHouse({ ...state, town: kept.town }, { back: { mark, reason, from } })
}

export function readied(state: State, { role }: Of<'readied'>): State {
  return withTown(state, { ready: [...state.town.ready, role] })
}

export function clockSet(state: State, { clock }: Of<'clockSet'>): State {
  return withHouse(state, { clock })
}

export function clockExtended(state: State, { clock }: Of<'clockExtended'>): State {
  return withHouse(state, { clock })
}

export function paused(state: State, { clock }: Of<'paused'>): State {
  return withHouse(state, { status: 'paused', clock })
}

export function resumed(state: State, { clock }: Of<'resumed'>): State {
  return withHouse(state, { status: 'playing', clock })
}

/** The state with parts of its house replaced. */
export function withHouse(state: State, part: Partial<House>): State {
  return { ...state, house: { ...state.house, ...part } }
}

/** The state with parts of what lies on the floor replaced. */
export function withFloor(state: State, part: Partial<House['floor']>): State {
  return withHouse(state, { floor: { ...state.house.floor, ...part } })
}
