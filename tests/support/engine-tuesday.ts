/** „Dienstag, 17 Uhr“ as it is shipped, loaded as the server loads it. */
import { readFileSync } from 'node:fs'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'

const file = new URL('../../scenarios/dienstag-17-uhr/scenario.json', import.meta.url)

/** The file, as an author edits it: a new copy each time. */
export function tuesdayJson(): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The game of the file, ready to be played. */
export const tuesday: Scenario = loaded(tuesdayJson())

/** The same game where every phase that has a clock ends with it. */
export const tuesdayByClock: Scenario = retold({
  ...tuesday,
  rounds: mapped(tuesday.rounds, (round) => ({
    ...round,
    phases: mapped(round.phases, (phase) => ({ ...phase, atEnd: phase.seconds > 0 ? 'next' : 'wait' })),
  })),
})

function mapped<A, B>(entries: Readonly<Record<string, A>>, make: (entry: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]))
}

function loaded(json: unknown): Scenario {
  const outcome = load(json)
  if ('scenario' in outcome) return outcome.scenario
  throw new Error(JSON.stringify(outcome.diagnostics, null, 1))
}

/** The same, in other words or under other names. */
export function retold(json: unknown): Scenario {
  return loaded(json)
}
