/** The question that the game turns on: what if this card had been open, or closed, in the first talk? */
import { canonical } from '../engine/canonical.ts'
import type { Ask, Command } from '../engine/commands.ts'
import { known, roundOf } from '../engine/lookup.ts'
import type { Entry, Record } from '../engine/record.ts'
import { replay } from '../engine/replay.ts'
import type { CommandId, Id, WhatIfResult } from '../engine/state.ts'
import { effectiveLine } from './line.ts'
import { type FellOut, whatIf } from './whatif.ts'

/** The course as played beside the other one; null where the record no longer reproduces itself. Needs an ending. */
export function cardWhatIf(record: Record, id: Id): WhatIfResult | null {
  const line = effectiveLine(record)
  const other = whatIf(record, insteadOf(record, line, id))
  if (other === null) return null
  const played = courseOf({ ...record, entries: line })
  const instead = courseOf(other.record)
  const ending = replay(record).town.ending
  if (ending === null || other.state.town.ending === null) return null
  return {
    phases: played.map(({ phase }) => phase),
    played: played.map(({ value }) => value),
    instead: played.map(({ phase, value }) => instead.find((there) => there.phase === phase)?.value ?? value),
    endings: { played: ending, instead: other.state.town.ending },
    fellOut: toldOf(other.fellOut),
  }
}

/** Asks that everybody saw, or whose outcome everybody was shown. */
const SEEN: ReadonlySet<Ask['type']> = new Set([
  ...(['share', 'promise', 'confirm', 'choose'] as const),
  ...(['act', 'fill', 'sign', 'unsign'] as const),
])

// Each once: how often somebody changed their mind before the cards were turned stays with them.
function toldOf(fellOut: readonly FellOut[]): WhatIfResult['fellOut'] {
  const told = fellOut.flatMap(({ command: { by, ask }, refusal }) =>
    by.kind === 'seat' && SEEN.has(ask.type)
      ? [{ role: by.role, type: ask.type, ...aboutOf(ask), because: refusal.refused }]
      : [],
  )
  return [...new Map(told.map((line) => [canonical(line), line])).values()]
}

/** What an ask was about: never which measure was laid, for some of those are shown to nobody. */
function aboutOf(ask: Ask): { readonly what?: Id } {
  if (ask.type === 'share') return { what: ask.card }
  if (ask.type === 'promise') return { what: ask.promise }
  if (ask.type === 'act') return { what: ask.act }
  return ask.type === 'fill' || ask.type === 'sign' || ask.type === 'unsign' ? { what: ask.proposal } : {}
}

/** The commands to ask instead: the card shared as the phase ends, or never said in that round. */
function insteadOf(record: Record, line: readonly Entry[], id: Id): Map<CommandId, Command[]> {
  const { card, share, phase } = known(record.scenario.debrief.whatIfs, id)
  if (!share)
    return new Map(line.filter((entry) => says(record, entry, card, phase)).map(({ command }) => [command.cid, []]))
  const leaving = line.findIndex(
    (entry, i) => phaseBefore(record, line, i) === phase && entry.events.some(({ type }) => type === 'moved'),
  )
  const closing = line[leaving]
  if (closing === undefined) return new Map()
  return new Map([[closing.command.cid, [shareBefore(record, line, leaving, card), closing.command]]])
}

function says(record: Record, { command, events }: Entry, card: Id, phase: Id): boolean {
  const { ask } = command
  const opens = events.some(
    (e) =>
      e.type === 'shared' && e.card === card && roundOf(record.scenario, e.phase) === roundOf(record.scenario, phase),
  )
  return (ask.type === 'share' && opens) || (ask.type === 'say' && ask.card === card && ask.said)
}

function phaseBefore(record: Record, line: readonly Entry[], index: number): Id {
  return replay({ ...record, entries: line }, index).town.position.phase
}

/** Spoken by whoever held the pen of that role at the time. */
function shareBefore(record: Record, line: readonly Entry[], index: number, card: Id): Command {
  const role = known(record.scenario.cards, card).owner
  const then = replay({ ...record, entries: line }, index)
  const at = line[index]?.command.at ?? 0
  return {
    cid: `whatIf.${card}`,
    by: { kind: 'seat', seat: known(then.house.pens, role).seat, role, pen: null },
    at,
    ask: { type: 'share', card },
  }
}

/** The subject at the end of each phase that was left; the lobby is none. */
function courseOf(record: Record): { phase: Id; value: number }[] {
  const subject = record.scenario.debrief.subject
  return record.entries.flatMap(({ events }, index) =>
    events.some(({ type }) => type === 'moved') && !events.some(({ type }) => type === 'started')
      ? [
          {
            phase: phaseBefore(record, record.entries, index),
            value: known(replay(record, index + 1).town.variables, subject),
          },
        ]
      : [],
  )
}
