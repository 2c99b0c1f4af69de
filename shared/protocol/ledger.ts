/** Why the numbers stand where they stand, written tightly: by phase, and what repeats itself in a phase only once. */
import { canonical } from '../engine/canonical.ts'
import type { Contribution } from '../engine/state.ts'
import type { Page } from './town-shape.ts'

/** The contributions as pages, one after the other, each a phase; oldest first. */
export function pagesOf(contributions: readonly Contribution[]): Page[] {
  const pages: Page[] = []
  let from = 0
  for (const [at, { phase }] of contributions.entries()) {
    if (phase === contributions[at + 1]?.phase) continue
    pages.push(pageOf(phase, contributions.slice(from, at + 1)))
    from = at + 1
  }
  return pages
}

function pageOf(phase: string, contributions: readonly Contribution[]): Page {
  const on = new Map<string, number>()
  const source = new Map<string, number>()
  const factors = new Map<string, number>()
  const why: Contribution['factors'][] = []
  const rows = contributions.flatMap((one) => {
    const spelling = spelled(one.factors)
    if (!factors.has(spelling)) why.push(one.factors)
    return [placeOf(on, one.on), placeOf(source, one.source), one.amount, placeOf(factors, spelling)]
  })
  const tight = why.map((list) => list.flatMap(({ name, value }) => [name, value]))
  return { phase, on: [...on.keys()], from: [...source.keys()], why: tight, rows }
}

function placeOf(places: Map<string, number>, word: string): number {
  const place = places.get(word) ?? places.size
  places.set(word, place)
  return place
}

// All of them are painted again after every change, and hardly ever do they differ.
function spelled(factors: Contribution['factors']): string {
  const text = spellings.get(factors) ?? canonical(factors)
  spellings.set(factors, text)
  return text
}

const spellings = new WeakMap<Contribution['factors'], string>()
