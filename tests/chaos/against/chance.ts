/** Chance that can be tried again: one stream of draws per name, all from the seed of the campaign. */
import { luck } from '../../../shared/engine/luck.ts'

export interface Chance {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** True in one of so many cases. */
  oneIn(count: number): boolean
  /** A stream of its own, which does not disturb this one. */
  of(name: string | number): Chance
}

export function chanceOf(seed: string): Chance {
  let drawn = 0
  const below = (limit: number) => {
    drawn += 1
    return luck(seed, limit, 'chaos', String(drawn))
  }
  return {
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    oneIn: (count) => below(count) === 0,
    of: (name) => chanceOf(`${seed}:${name}`),
  }
}
