/** Finds the texts of a scenario by their keys: dotted paths such as `roles.kaemmerei.name` or `endings.best.text`. */
import { LANGUAGES } from './pieces.ts'
import type { Language, Scenario, Text } from './schema.ts'

/** The text of that key: in that language, else in German; undefined where there is none of that key. */
export function textAt(scenario: Scenario, key: string, language: Language): string | undefined {
  const text = textsOf(scenario).get(key)
  return text?.[language] ?? text?.de
}

/** Whether who asks for it in that language reads it in another. Einfache Sprache is German itself. */
export function isForeign(scenario: Scenario, key: string, language: Language): boolean {
  return language === 'en' && textsOf(scenario).get(key)?.en === undefined
}

/** All keys of texts at or below a prefix, in the order of the file; all of the scenario for an empty one. */
export function textKeys(scenario: Scenario, prefix: string): readonly string[] {
  const remembered = below.get(scenario) ?? new Map<string, readonly string[]>()
  below.set(scenario, remembered)
  const found = remembered.get(prefix)
  if (found !== undefined) return found
  const all = [...textsOf(scenario).keys()]
  const keys = prefix === '' ? all : all.filter((key) => key === prefix || key.startsWith(`${prefix}.`))
  remembered.set(prefix, keys)
  return keys
}

/**
 * All keys at or below these prefixes, after those of another list; each once. The same prefixes after the same list give
 * the same list, object for object, as long as it is remembered.
 */
export function textKeysOf(
  scenario: Scenario,
  prefixes: readonly string[],
  after: readonly string[] = nothing,
): readonly string[] {
  const memory = memories.get(scenario) ?? { lists: new Map(), numbers: new WeakMap([[nothing, 0]]), last: 0 }
  memories.set(scenario, memory)
  const { lists } = memory
  const name = `${numberOf(memory, after)} ${prefixes.join(' ')}`
  const keys = lists.get(name) ?? [...new Set([...after, ...prefixes.flatMap((prefix) => textKeys(scenario, prefix))])]
  // The oldest goes first: what is asked for again is young again.
  lists.delete(name)
  lists.set(name, keys)
  for (const oldest of lists.keys()) {
    if (lists.size <= MOST_LISTS) break
    lists.delete(oldest)
  }
  return keys
}

/** All lists of a scenario in one place: remembered each beside what it goes on from, they would be one bound times the other. */
interface Memory {
  readonly lists: Map<string, readonly string[]>
  readonly numbers: WeakMap<readonly string[], number>
  last: number
}

function numberOf(memory: Memory, list: readonly string[]): number {
  const known = memory.numbers.get(list)
  if (known !== undefined) return known
  memory.last += 1
  memory.numbers.set(list, memory.last)
  return memory.last
}

const nothing: readonly string[] = []
const memories = new WeakMap<Scenario, Memory>()
/** Some seven kilobytes each in the longest game, and about fifteen for everybody at one table. */
const MOST_LISTS = 512

// A view asks for the same few prefixes at every change, for everybody: looking through all keys each time takes long.
const below = new WeakMap<Scenario, Map<string, readonly string[]>>()

/** Where the text of that key stands in the file: `endings[0].text`. */
export function placeOf(scenario: Scenario, key: string): string {
  let value: unknown = scenario
  return key.split('.').reduce((place, name) => {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined
    const index = list?.findIndex((element, i) => nameOf(element, String(i)) === name)
    const inside = value as Readonly<Record<string, unknown>>
    value = inside[index ?? name]
    if (index !== undefined) return `${place}[${index}]`
    return place === '' ? name : `${place}.${name}`
  }, '')
}

/** Every text by its key. Elements of an array are named by their `id` where they have one, else by their index. */
export function textsOf(scenario: Scenario): ReadonlyMap<string, Text> {
  const found = caches.get(scenario)
  if (found !== undefined) return found
  const made = new Map(collect(scenario, ''))
  caches.set(scenario, made)
  return made
}

const caches = new WeakMap<Scenario, ReadonlyMap<string, Text>>()

function* collect(value: unknown, key: string): Generator<[string, Text]> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) {
    yield [key, value]
    return
  }
  for (const [name, child] of Object.entries(value)) {
    const last = Array.isArray(value) ? nameOf(child, name) : name
    yield* collect(child, key === '' ? last : `${key}.${last}`)
  }
}

function nameOf(element: unknown, index: string): string {
  const hasId = typeof element === 'object' && element !== null && 'id' in element
  return hasId ? String(element.id) : index
}

/** No name in a scenario is that of a language, so that an object of these keys alone is a text. */
function isText(value: object): value is Text {
  const known: readonly string[] = LANGUAGES
  return 'de' in value && typeof value.de === 'string' && Object.keys(value).every((key) => known.includes(key))
}
