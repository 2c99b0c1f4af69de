/** "What if": the accepted commands of an evening are asked again, with one thing changed and the same luck. */
import { begin } from '../engine/begin.ts'
import { canonical } from '../engine/canonical.ts'
import type { Command } from '../engine/commands.ts'
import type { Entry, Record } from '../engine/record.ts'
import { isRefusal, type Refusal } from '../engine/refusals.ts'
import { replay } from '../engine/replay.ts'
import type { CommandId, State } from '../engine/state.ts'
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
  const same = ask(
    record,
    line.map(({ command }) => command),
  )
  if (canonical(same.state.town) !== canonical(replay(record).town)) return null
  return ask(
    record,
    line.flatMap(({ command }) => instead.get(command.cid) ?? [command]),
  )
}

function ask(record: Record, commands: readonly Command[]): Otherwise {
  let state = begin(record.scenario, record.seed, record.pace)
  const entries: Entry[] = []
  const fellOut: FellOut[] = []
  for (const command of commands) {
    const outcome = step(state, command)
    if (isRefusal(outcome)) {
      fellOut.push({ command, refusal: outcome })
    } else {
      state = outcome.state
      entries.push({ command, events: outcome.events })
    }
  }
  return { record: { ...record, entries }, state, fellOut }
}
