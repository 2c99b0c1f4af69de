/** "What if": the accepted commands of an evening are asked again, with one thing changed and the same luck. */
import { canonical } from '../engine/canonical.ts'
import type { Command } from '../engine/commands.ts'
import { type Entry, lobbyOf, type Record } from '../engine/record.ts'
import { isRefusal, type Refusal } from '../engine/refusals.ts'
import { replay } from '../engine/replay.ts'
import type { CommandId, Id, State } from '../engine/state.ts'
import { step } from '../engine/step.ts'
import { effectiveLine } from './line.ts'

export interface FellOut {
  readonly command: Command
  readonly refusal: Refusal
}

export interface Otherwise {
  readonly record: Record
  readonly state: State
  /** What was asked then and is refused now, with the reason. */
  readonly fellOut: readonly FellOut[]
}

/**
 * Plays the effective line again; `instead` replaces single commands by others (none, or several in order).
 * Null where today's rules no longer reproduce the record itself: then nothing honest can be said.
 */
export function whatIf(record: Record, instead: ReadonlyMap<CommandId, readonly Command[]>): Otherwise | null {
  const line = effectiveLine(record)
  const played = line.map(({ command }) => command)
  const same = ask(record, played, new Map())
  if (canonical(same.state.town) !== canonical(replay(record).town)) return null
  const others = played.flatMap((command) => instead.get(command.cid) ?? [command])
  const other = ask(record, others, same.closed)
  // A guess about a card that was released in a course since left falls out anyway, not because of what was changed.
  const anyway = new Set(same.fellOut.map(({ command }) => command.cid))
  return { ...other, fellOut: other.fellOut.filter(({ command }) => !anyway.has(command.cid)) }
}

interface Asked extends Otherwise {
  /** By command: the phase that ended with it. */
  readonly closed: ReadonlyMap<CommandId, Id>
}

function ask(record: Record, commands: readonly Command[], closing: ReadonlyMap<CommandId, Id>): Asked {
  let state = lobbyOf(record)
  const entries: Entry[] = []
  const fellOut: FellOut[] = []
  const closed = new Map<CommandId, Id>()
  const tell = (command: Command) => {
    const { phase } = state.town.position
    const outcome = step(state, command)
    if (isRefusal(outcome)) {
      fellOut.push({ command, refusal: outcome })
      return
    }
    state = outcome.state
    entries.push({ command, events: outcome.events })
    if (state.town.position.phase !== phase) closed.set(command.cid, phase)
  }
  for (const command of commands) {
    tell(command)
    const over = closing.get(command.cid)
    if (over !== undefined && over === state.town.position.phase) tell(onward(command, over))
  }
  return { record: { ...record, entries }, state, fellOut, closed }
}

/** Alone, a phase ends when all are done; where somebody cannot be done now, the evening goes on all the same. */
function onward({ cid, at }: Command, expect: Id): Command {
  return { cid: `${cid}.onward`, by: { kind: 'facilitator' }, at, ask: { type: 'next', expect } }
}
