/** The answer to a question "what if": the course as played beside the other one, as a table may see it. */
import { canonical } from '../engine/canonical.ts'
import type { Ask } from '../engine/commands.ts'
import { evolve } from '../engine/evolve.ts'
import { keysOf, known } from '../engine/lookup.ts'
import { lobbyOf, type Record } from '../engine/record.ts'
import { replay } from '../engine/replay.ts'
import type { Id, State, WhatIfResult } from '../engine/state.ts'
import { insteadOf } from './kinds.ts'
import { effectiveLine } from './line.ts'
import { type FellOut, whatIf } from './whatif.ts'

/** Null where the record no longer reproduces itself. Needs an ending. */
export function answerTo(record: Record, id: Id): WhatIfResult | null {
  const line = effectiveLine(record)
  const other = whatIf(record, insteadOf(record, line, id))
  if (other === null) return null
  const played = courseOf({ ...record, entries: line })
  const instead = courseOf(other.record)
  const end = replay(record)
  const { ending } = end.town
  if (ending === null || other.state.town.ending === null) return null
  const places = { played: placesOf(end), instead: placesOf(other.state) }
  return {
    phases: played.map(({ phase }) => phase),
    played: played.map(({ value }) => value),
    instead: played.map(({ phase, value }) => instead.find((there) => there.phase === phase)?.value ?? value),
    ...(Object.keys(places.played).length > 0 && { places }),
    endings: { played: ending, instead: other.state.town.ending },
    fellOut: toldOf(other.fellOut),
  }
}

/** Asks that everybody saw, or whose outcome everybody was shown. Of a vote it was known that it was cast. */
const SEEN: ReadonlySet<Ask['type']> = new Set([
  ...(['share', 'promise', 'confirm', 'choose', 'act', 'fill', 'sign', 'unsign', 'ask', 'answer'] as const),
  ...(['propose', 'proposeFree', 'detail', 'cosign', 'amend', 'adopt', 'withdraw', 'cover'] as const),
  ...(['beHeard', 'vote', 'freeze'] as const),
])

// Each once: how often somebody changed their mind before the cards were turned stays with them.
function toldOf(fellOut: readonly FellOut[]): WhatIfResult['fellOut'] {
  const told = fellOut.flatMap(({ command: { by, ask }, refusal }) =>
    by.kind !== 'server' && by.role !== undefined && SEEN.has(ask.type)
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

/** The subject at the end of each phase that was left; the lobby is none. */
function courseOf(record: Record): { phase: Id; value: number }[] {
  let state = lobbyOf(record)
  return record.entries.flatMap(({ events }) => {
    const { phase } = state.town.position
    state = events.reduce(evolve, state)
    const left = events.some(({ type }) => type === 'moved') && !events.some(({ type }) => type === 'started')
    return left ? [{ phase, value: subjectOf(state) }] : []
  })
}

function subjectOf({ scenario, town }: State): number {
  return keysOf(scenario, scenario.debrief.subject).reduce((sum, key) => sum + known(town.variables, key), 0)
}

function placesOf({ scenario, town }: State): { readonly [place: Id]: number } {
  const { subject } = scenario.debrief
  return Object.fromEntries(
    keysOf(scenario, subject)
      .filter((key) => key !== subject)
      .map((key) => [key.slice(subject.length + 1), known(town.variables, key)]),
  )
}
