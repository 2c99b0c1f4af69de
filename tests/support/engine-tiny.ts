/** Tables of the tiny game, played by commands to where a test begins, and the people who sit at them. */
import { begin } from '../../shared/engine/begin.ts'
import type {
  Ask,
  Command,
  FacilitatorCommand,
  RoleCommand,
  SeatCommand,
  ServerCommand,
} from '../../shared/engine/commands.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import type { House, Id, SeatId, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { scenarioSchema } from '../../shared/scenario/schema.ts'
import { played } from './given.ts'
import { tiny, tinyWith } from './tiny-scenario.ts'

/** Anna holds the office, Bert the purse. */
export const anna = person('anna', 'office')
export const bert = person('bert', 'purse')

/** Commands of a seat that speaks for a role; with a pen only while that version of it is in its hand. */
export function person(seat: SeatId, role: Id | null, pen: number | null = null) {
  return (ask: RoleCommand | SeatCommand): Command => command({ kind: 'seat', seat, role, pen }, seat, ask)
}

export function facilitator(ask: FacilitatorCommand): Command {
  return command({ kind: 'facilitator' }, 'facilitator', ask)
}

export function server(ask: ServerCommand): Command {
  return command({ kind: 'server' }, 'server', ask)
}

/** The same command at another time, in milliseconds. */
export function at(moment: number, asked: Command): Command {
  return { ...asked, at: moment }
}

/** The same command under another id. */
export function as(cid: string, asked: Command): Command {
  return { ...asked, cid }
}

/** A person comes in. */
export function sits(seat: SeatId, role: Id | null): Command {
  return { ...server({ type: 'sit', seat, bot: null, role }), cid: `sit.${seat}` }
}

/** The facilitator goes on from the phase where the table stands. */
export function goOn(state: State): Command {
  return facilitator({ type: 'next', expect: state.town.position.phase })
}

/** The lobby of a tiny table; nobody is there yet. */
export function lobby(scenario: Scenario = tiny, pace: House['pace'] = 'room'): State {
  return begin(scenario, 'seed', pace)
}

/** A table where Anna and Bert play, moved on to this phase with nothing decided on the way. */
export function tableAt(phase: Id, scenario: Scenario = tiny, pace: House['pace'] = 'room'): State {
  const started = played(
    lobby(scenario, pace),
    sits('anna', 'office'),
    sits('bert', 'purse'),
    facilitator({ type: 'start' }),
  )
  return movedTo(phase, started)
}

/** The same table moved on to this phase by the facilitator. */
export function movedTo(phase: Id, state: State): State {
  let table = state
  while (table.town.position.phase !== phase) table = played(table, goOn(table))
  return table
}

/** The tiny game with some places changed, ready to be played. */
export function variant(changes: Readonly<Record<string, unknown>>): Scenario {
  return scenarioSchema.parse(tinyWith(changes))
}

function command(by: Command['by'], who: string, ask: Ask): Command {
  return { cid: `${who}.${offerId(ask)}`, by, at: 0, ask }
}
