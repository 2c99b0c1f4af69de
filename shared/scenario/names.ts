/** The names a scenario gives to its things, and which of them was probably meant. */
import type { Kind, Params } from './diagnostics.ts'
import type { Scenario } from './schema.ts'

/**
 * All names of that kind. Fields belong to a proposal, tags to a field of a proposal or of a form, options to an
 * event: `within` names those, outermost first.
 */
export function namesOf(scenario: Scenario, kind: Kind, within: readonly string[] = []): readonly string[] {
  const whole = wholes[kind]
  if (whole !== undefined) return Object.keys(scenario[whole])
  switch (kind) {
    case 'placed':
      return Object.keys(scenario.variables).filter((id) => isPlaced(scenario, id))
    case 'phase':
      return Object.values(scenario.rounds).flatMap(({ phases }) => Object.keys(phases))
    case 'field':
      return Object.keys(fieldsOf(scenario, within[0]))
    case 'tag':
      return tagsOf(entry(fieldsOf(scenario, within[0]), within[1]))
    case 'formField':
      return unique(formFields(scenario).map(([id]) => id))
    case 'formTag':
      return unique(formFields(scenario).flatMap(([id, field]) => (id === within[0] ? tagsOf(field) : [])))
    case 'option':
      return Object.keys(entry(scenario.injects, within[0])?.choice?.options ?? {})
    case 'activity':
      return [...Object.keys(scenario.services), ...Object.keys(scenario.measures)]
    case 'function':
      return unique(activitiesOf(scenario).flatMap(({ function: does }) => does ?? []))
    case 'group':
      return unique(activitiesOf(scenario).flatMap(({ group }) => group ?? []))
    case 'access':
      return ['outreach', 'structure', 'come']
    default:
      return []
  }
}

/** Kinds whose names are the keys of one part of the file. */
const wholes: Readonly<Partial<Record<Kind, keyof Scenario & Part>>> = {
  role: 'roles',
  variable: 'variables',
  card: 'cards',
  promise: 'promises',
  act: 'acts',
  measure: 'measures',
  choice: 'choices',
  proposal: 'proposals',
  inject: 'injects',
  round: 'rounds',
  place: 'places',
  pot: 'pots',
  service: 'services',
  overlap: 'overlaps',
  body: 'bodies',
  form: 'forms',
  story: 'stories',
  assumption: 'assumptions',
  indicator: 'indicators',
}
type Part = { [K in keyof Scenario]: Scenario[K] extends object ? K : never }[keyof Scenario]

/** Whether a variable is kept for each place. */
export function isPlaced(scenario: Scenario, variable: string): boolean {
  return typeof entry(scenario.variables, variable)?.start === 'object'
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

function formFields(scenario: Scenario) {
  return Object.values(scenario.forms).flatMap(({ fields }) => Object.entries(fields))
}

function tagsOf(field: { readonly options: Readonly<Record<string, Tagged>> } | undefined): string[] {
  return unique(Object.values(field?.options ?? {}).flatMap(({ tags }) => tags))
}
interface Tagged {
  readonly tags: readonly string[]
}

function activitiesOf({ services, measures, motions }: Scenario) {
  return [...Object.values(services), ...Object.values(measures), ...Object.values(motions?.free?.classes ?? {})]
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
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
