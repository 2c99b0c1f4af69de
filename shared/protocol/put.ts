/** Touches only what differs: fields, maps and lists of the synchronised state. Each says whether anything did. */
import { ArraySchema, type MapSchema } from '@colyseus/schema'
import { canonical } from '../engine/canonical.ts'

/** Brings a map of values written as JSON up to these: for what is small, or changes as a whole. */
export function putWritten(map: MapSchema<string>, values: Readonly<Record<string, unknown>>): boolean {
  return putValues(map, Object.fromEntries(Object.entries(values).map(([id, value]) => [id, canonical(value)])))
}

/** Brings a list of values written as JSON up to these. */
export function putWrittenList<K extends string>(
  owner: Record<K, ArraySchema<string>>,
  key: K,
  values: readonly unknown[],
): boolean {
  return putWords(owner, key, values.map(canonical))
}

/** Sets one field; says whether it differed. */
export function put<T, K extends keyof T>(target: T, key: K, value: T[K]): boolean {
  if (target[key] === value) return false
  target[key] = value
  return true
}

/** Brings a map of plain values up to these. */
export function putValues<V extends string | number>(map: MapSchema<V>, values: Readonly<Record<string, V>>): boolean {
  let differed = dropOthers(map, values)
  for (const [key, value] of Object.entries(values)) {
    if (map.get(key) === value) continue
    map.set(key, value)
    differed = true
  }
  return differed
}

/** Brings a map of items up to these, each item in place. */
export function putEach<S, V>(
  map: MapSchema<S>,
  values: Readonly<Record<string, V>>,
  make: () => S,
  paintOne: (to: S, value: V) => boolean,
): boolean {
  let differed = dropOthers(map, values)
  for (const [key, value] of Object.entries(values)) {
    const known = map.get(key)
    const item = known ?? make()
    if (paintOne(item, value) || known === undefined) differed = true
    if (known === undefined) map.set(key, item)
  }
  return differed
}

function dropOthers<S>(map: MapSchema<S>, values: Readonly<Record<string, unknown>>): boolean {
  const gone = [...map.keys()].filter((key) => !Object.hasOwn(values, key))
  for (const key of gone) map.delete(key)
  return gone.length > 0
}

// Lists only grow, except after a step back: then a fresh list is safer than moving items about.

/** Brings a list of words up to these. */
export function putWords<K extends string>(
  owner: Record<K, ArraySchema<string>>,
  key: K,
  words: readonly string[],
): boolean {
  const list = owner[key]
  if (list.length > words.length) {
    owner[key] = new ArraySchema(...words)
    return true
  }
  let differed = false
  words.forEach((word, at) => {
    if (list[at] === word) return
    if (at < list.length) list[at] = word
    else list.push(word)
    differed = true
  })
  return differed
}

/** Brings a list of items up to these, each item in place. */
export function putList<S, V, K extends string>(
  owner: Record<K, ArraySchema<S>>,
  key: K,
  values: readonly V[],
  make: () => S,
  paintOne: (to: S, value: V) => boolean,
): boolean {
  const painted = (value: V): S => {
    const item = make()
    paintOne(item, value)
    return item
  }
  const shrank = owner[key].length > values.length
  if (shrank) owner[key] = new ArraySchema<S>()
  const list = owner[key]
  let differed = shrank
  values.forEach((value, at) => {
    const known = list[at]
    if (known === undefined) list.push(painted(value))
    if (known === undefined || paintOne(known, value)) differed = true
  })
  return differed
}
