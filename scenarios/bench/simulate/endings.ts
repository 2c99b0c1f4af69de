/** Which endings and titles are reached, by way to play and by length of the evening. */
import { byName } from './numbers.ts'
import type { Outcome } from './outcome.ts'
import type { MainRun } from './setup.ts'

export interface Ending {
  readonly count: number
  readonly ways: Readonly<Record<string, number>>
  /** By preset; the scenario's own length has no name. */
  readonly presets: Readonly<Record<string, number>>
}

/** How often each of these was reached. */
export function endingsOf(
  ids: readonly string[],
  main: readonly MainRun[],
  outcomes: readonly (Outcome | null)[],
  reaches: (outcome: Outcome, id: string) => boolean,
): Record<string, Ending> {
  return byName(ids, (id) => {
    const found = main.filter((_, i) => {
      const outcome = outcomes[i] ?? null
      return outcome !== null && reaches(outcome, id)
    })
    return {
      count: found.length,
      ways: tally(main, found, ({ way }) => way),
      presets: tally(main, found, ({ run }) => run.preset ?? ''),
    }
  })
}

/** Those that never reached it are named too. */
function tally(
  all: readonly MainRun[],
  found: readonly MainRun[],
  nameOf: (one: MainRun) => string,
): Record<string, number> {
  return byName([...new Set(all.map(nameOf))], (name) => found.filter((one) => nameOf(one) === name).length)
}
