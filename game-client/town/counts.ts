/** How many families are where. Derived from the picture, so that the sums cannot disagree. */
import type { FamilyState, TownPicture } from './picture.ts'

export const familyStates: readonly FamilyState[] = ['home', 'way', 'reached', 'twice', 'out']

/** Families by state; together they are always all families. More placed families than there are is a fault. */
export function countsOf({ families, offers, twice }: TownPicture): Readonly<Record<FamilyState, number>> {
  const reached = sum(offers.map((offer) => offer.reached))
  const both = sum(twice.map((string) => string.families))
  const home = families.total - reached - both - families.way - families.out
  if (home < 0) throw new Error(`${families.total - home} families placed, but there are ${families.total}`)
  return { home, way: families.way, reached, twice: both, out: families.out }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
