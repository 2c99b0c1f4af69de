/** The names a scenario gives to its things, and which of them was probably meant. */
import type { Kind, Params } from './diagnostics.ts'
import type { Scenario } from './schema.ts'

/** All names of that kind. Fields belong to a proposal, tags to a field of a proposal: `within` names those. */
export function namesOf(scenario: Scenario, kind: Kind, within: readonly string[] = []): readonly string[] {
  switch (kind) {
    case 'role':
      return Object.keys(scenario.roles)
    case 'variable':
      return Object.keys(scenario.variables)
    case 'card':
      return Object.keys(scenario.cards)
    case 'promise':
      return Object.keys(scenario.promises)
    case 'act':
      return Object.keys(scenario.acts)
    case 'measure':
      return Object.keys(scenario.measures)
    case 'choice':
      return Object.keys(scenario.choices)
    case 'proposal':
      return Object.keys(scenario.proposals)
    case 'inject':
      return Object.keys(scenario.injects)
    case 'phase':
      return Object.values(scenario.rounds).flatMap(({ phases }) => Object.keys(phases))
    case 'field':
      return Object.keys(fieldsOf(scenario, within[0]))
    case 'tag':
      return tagsOf(scenario, within)
  }
}

/** The entry of that name, or undefined: what `Object.prototype` holds is no entry. */
export function entry<T>(entries: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** The parameters of a diagnostic about an unknown name, with the name that was probably meant where one is close. */
export function unknownName(name: string, candidates: readonly string[]): Params {
  const near = nearest(name, candidates)
  return near === undefined ? { name } : { name, near }
}

function fieldsOf(scenario: Scenario, proposal: string | undefined) {
  return entry(scenario.proposals, proposal)?.fields ?? {}
}

function tagsOf(scenario: Scenario, [proposal, field]: readonly string[]): string[] {
  const options = entry(fieldsOf(scenario, proposal), field)?.options ?? {}
  return [...new Set(Object.values(options).flatMap(({ tags }) => tags))]
}

function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined
  const allowed = Math.min(FARTHEST, Math.max(1, Math.floor(name.length / 3)))
  const ranked = candidates
    .filter((candidate) => candidate !== name && Math.abs(candidate.length - name.length) <= allowed)
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

const LONGEST = 60
const FARTHEST = 4

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour (optimal string alignment);
 * infinite where it is certain to be more than allowed.
 */
function distance(a: string, b: string, allowed: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, swap))
    }
    if (Math.min(...row, ...last) > allowed) return Number.POSITIVE_INFINITY
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? 0
