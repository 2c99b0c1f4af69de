/** The judge of a whole workshop, outside the server: what people were told and what was pressed, held against the disk. */
import { canonical } from '../../shared/engine/canonical.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import { type Entry, lobbyOf, type Record as Recorded } from '../../shared/engine/record.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { replay } from '../../shared/engine/replay.ts'
import type { State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'

export interface Told {
  /** The commands that were acknowledged to people without a browser at this table. */
  readonly accepted: readonly string[]
  /** What was pressed on the consoles for this table, in order, by the names of the offers; `role/offer` for a role. */
  readonly pressed: readonly string[]
}

/** What is wrong with the record of a table; nothing where it holds all that was acknowledged and pressed, once, and nothing else. */
export function wrongIn({ entries }: Pick<Recorded, 'entries'>, { accepted, pressed }: Told): string[] {
  const asked = entries.filter(({ command }) => isByPeople(command))
  const known = new Set(accepted)
  const times = new Map<string, number>()
  for (const { command } of asked) times.set(command.cid, (times.get(command.cid) ?? 0) + 1)
  const bySeats = asked.filter(({ command }) => command.by.kind === 'seat')
  const found = asked.flatMap(({ command }) => (command.by.kind === 'facilitator' ? [command] : []))
  const fromConsoles = found.filter(({ cid }) => !known.has(cid)).map(nameOf)
  return [
    ...accepted.filter((cid) => !times.has(cid)).map((cid) => `lost: ${cid}`),
    ...[...times].filter(([, count]) => count > 1).map(([cid]) => `doubled: ${cid}`),
    ...bySeats
      .filter(({ command }) => !known.has(command.cid))
      .map(({ command }) => `nobody asked: ${nameOf(command)}`),
    ...unlike(fromConsoles, pressed),
  ]
}

/** Whether asking everything again, in order, comes to the same events and to the state that the events alone lead to. */
export function playsAgain(record: Recorded): string[] {
  let state: State = lobbyOf(record)
  for (const [at, { command, events }] of record.entries.entries()) {
    const again = step(state, command)
    if (isRefusal(again)) return [`entry ${at} would be refused today: ${nameOf(command)}, ${again.refused}`]
    if (canonical(again.events) !== canonical(events))
      return [`entry ${at} would come to something else: ${nameOf(command)}`]
    state = again.state
  }
  return canonical(state) === canonical(replay(record)) ? [] : ['the events lead elsewhere than the commands']
}

/** Each step back in this record, and whether the town stood there exactly as it had been kept. */
export function stepsBack(record: Recorded): { readonly mark: string; readonly same: boolean }[] {
  return record.entries.flatMap(({ command }, at) => {
    const { ask } = command
    if (ask.type !== 'back') return []
    const kept = replay(record, at).marks.find(({ id }) => id === ask.mark)
    return [
      { mark: ask.mark, same: kept !== undefined && canonical(kept.town) === canonical(replay(record, at + 1).town) },
    ]
  })
}

function isByPeople({ by, cid }: Entry['command']): boolean {
  return by.kind !== 'server' && !cid.startsWith('bot:')
}

function nameOf({ by, ask }: Entry['command']): string {
  const role = by.kind === 'facilitator' ? by.role : undefined
  return role === undefined ? offerId(ask) : `${role}/${offerId(ask)}`
}

function unlike(found: readonly string[], expected: readonly string[]): string[] {
  const at = Array.from({ length: Math.max(found.length, expected.length) }, (_, n) => n).find(
    (n) => found[n] !== expected[n],
  )
  if (at === undefined) return []
  return [`press ${at} of the consoles was ${expected[at] ?? 'none'}, and the record says ${found[at] ?? 'none'}`]
}
