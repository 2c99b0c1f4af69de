/** Cards on paper: each has four digits, drawn from the table's secret, and whoever types them plays the card. */
import { createHmac } from 'node:crypto'
import type { Id } from '../shared/engine/state.ts'
import type { LiveTable } from './table.ts'

const FIRST = 1_000
const MANY = 9_000

/**
 * The number of every card at this table: the same whenever it is asked for, another one at every other table, and no
 * two alike. It tells nothing about the luck of the game, which comes from the same secret.
 */
export function numbersOf({
  id,
  seed,
  scenario,
}: Pick<LiveTable, 'id' | 'seed' | 'scenario'>): ReadonlyMap<Id, string> {
  const taken = new Set<string>()
  return new Map(
    Object.keys(scenario.cards).map((card) => {
      const number = firstFree(taken, (again) => drawn(seed, `${id}\n${card}\n${again}`))
      taken.add(number)
      return [card, number]
    }),
  )
}

/** The card with these digits, however they were spaced; undefined where there is none. */
export function cardOf(table: LiveTable, typed: string): Id | undefined {
  const digits = typed.replace(/\D/g, '')
  return [...numbersOf(table)].find(([, number]) => number === digits)?.[0]
}

function firstFree(taken: ReadonlySet<string>, draw: (again: number) => string): string {
  for (let again = 0; ; again += 1) {
    const number = draw(again)
    if (!taken.has(number)) return number
  }
}

function drawn(secret: string, name: string): string {
  const bits = createHmac('sha256', secret).update(`paper\n${name}`).digest().readUInt32BE()
  return String(FIRST + (bits % MANY))
}
