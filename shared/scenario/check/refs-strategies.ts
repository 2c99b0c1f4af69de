/** The names that the strategies of bots use: measures and rounds. */
import type { Scenario } from '../schema.ts'
import { entriesOf } from './places.ts'
import { each, type Reference, to } from './refs.ts'

/** Everything that strategies name. */
export function inStrategies({ strategies }: Scenario): Reference[] {
  return entriesOf('strategies', strategies).flatMap(({ at, it }) => [
    ...each(`${at}.prefers`, 'measure', it.prefers),
    ...entriesOf(`${at}.rounds`, it.rounds).flatMap((round) => [
      to(round.at, 'round', round.id),
      ...each(round.at, 'measure', round.it),
    ]),
  ])
}
