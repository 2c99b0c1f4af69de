/** Turns what the parser says about the shape of a file into diagnostics. */
import { z } from 'zod'
import { type Diagnostic, error } from './diagnostics.ts'
import { unknownName } from './names.ts'
import { LANGUAGES } from './pieces.ts'
import { scenarioSchema } from './schema.ts'

/** No file holds more values, nests deeper or has longer lists than this. */
const LIMITS = { values: 40_000, depth: 20, entries: 500 }

/** Names that mean something else already: to JavaScript, to the format, or to expressions. */
const RESERVED: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'anyone',
  'true',
  'false',
  'null',
  'in',
]

/** Whether a file is too large or too deep to be looked at more closely, and names that must not be used. */
export function checkRaw(json: unknown): { readonly tooMuch: boolean; readonly found: Diagnostic[] } {
  const found: Diagnostic[] = []
  let values = 0
  const tooMuch: Diagnostic[] = []
  const visit = (value: unknown, at: string, depth: number): void => {
    values += 1
    if (typeof value !== 'object' || value === null || values > LIMITS.values) return
    if (depth > LIMITS.depth) {
      tooMuch.push(error(at, 'file.tooDeep', { most: LIMITS.depth }))
      return
    }
    const entries = Object.entries(value)
    if (entries.length > LIMITS.entries) tooMuch.push(error(at, 'things.many', { most: LIMITS.entries }))
    for (const [name, child] of entries) {
      const place = join(at, Array.isArray(value) ? Number(name) : name)
      if (isReserved(name, child)) found.push(error(place, 'name.reserved', { name }))
      visit(child, place, depth + 1)
    }
  }
  visit(json, '', 1)
  if (values > LIMITS.values) tooMuch.push(error('', 'file.tooLarge', { most: LIMITS.values }))
  if (tooMuch.length > 0) return { tooMuch: true, found: tooMuch }
  return { tooMuch: false, found }
}

/** Nobody reads more mistakes than this, and a file made of nothing else must not keep a server busy. */
const MOST = 1_000

/** One diagnostic for each thing that has the wrong shape; of very many, the first. */
export function shapeProblems(json: unknown, issues: readonly z.core.$ZodIssue[]): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const issue of issues) {
    if (found.length >= MOST) return found
    found.push(...problemsOf(json, issue))
  }
  return found
}

function problemsOf(json: unknown, issue: z.core.$ZodIssue): Diagnostic[] {
  const at = pathOf(issue.path)
  const value = valueAt(json, issue.path)
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST).map((key) => extra(issue.path, key))
  if (issue.code === 'invalid_key') return [error(at, 'shape.name', { name: String(issue.path.at(-1)) })]
  if (value === undefined) return [error(at, 'shape.missing')]
  switch (issue.code) {
    case 'invalid_type':
      return [error(at, 'shape.type', { expected: issue.expected === 'record' ? 'object' : issue.expected })]
    case 'invalid_value':
      return [allowed(at, value, issue.values)]
    case 'invalid_union':
      return ofTypes(json, issue) ?? [allowed(at, value, unionValues(issue))]
    case 'too_small':
      return [
        error(at, issue.origin === 'number' ? 'shape.tooSmall' : 'shape.tooShort', { least: Number(issue.minimum) }),
      ]
    case 'too_big':
      return [error(at, typeof value === 'number' ? 'shape.tooBig' : 'shape.tooLong', { most: Number(issue.maximum) })]
    case 'invalid_format':
      return [issue.format === 'date' ? error(at, 'shape.date') : error(at, 'shape.name', { name: spelled(value) })]
    default:
      return [error(at, 'shape.wrong')]
  }
}

/** Texts have the names of languages as keys; no thing may. */
function isReserved(name: string, child: unknown): boolean {
  const names: readonly string[] = LANGUAGES
  return RESERVED.includes(name) || (names.includes(name) && typeof child === 'object')
}

function allowed(at: string, value: unknown, values: readonly unknown[]): Diagnostic {
  const names = values.map(String)
  if (names.length === 0) return error(at, 'shape.wrong')
  if (typeof value === 'string' && values.every((one) => typeof one === 'number'))
    return error(at, 'shape.type', { expected: 'number' })
  return error(at, 'shape.allowed', { ...unknownName(spelled(value), names), allowed: names.join(', ') })
}

/** A value as an author would recognise it; a long one is cut. */
function spelled(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)
}

/** The values by which alternatives tell themselves apart; other alternatives have no short list. */
function unionValues(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : []
}

/** Of alternatives that differ in their type: what is wrong inside the one that was meant; else, what the first would be. */
function ofTypes(
  json: unknown,
  { path, errors }: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
): Diagnostic[] | undefined {
  const apart = errors.filter(([first]) => first?.code === 'invalid_type' && first.path.length === 0)
  const [meant] = errors.filter((branch) => !apart.includes(branch))
  if (apart.length === 0 || meant?.some((issue) => issue.path.length === 0)) return undefined
  const told = meant ?? apart[0] ?? []
  return told.flatMap((issue) => problemsOf(json, { ...issue, path: [...path, ...issue.path] }))
}

function extra(path: readonly PropertyKey[], key: string): Diagnostic {
  const known = keysAt(jsonSchema(), path)
  return error(join(pathOf(path), key), 'shape.extra', unknownName(key, known))
}

type Node = Readonly<z.core.JSONSchema.BaseSchema>

/** Made once, and only where a file has something extra: it takes long. */
const jsonSchema = remembered((): Node => z.toJSONSchema(scenarioSchema, { io: 'input' }))

function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The keys that the format knows at a place: those of all alternatives there. */
function keysAt(root: Node, path: readonly PropertyKey[]): string[] {
  let nodes: readonly Node[] = [root]
  for (const step of path)
    nodes = nodes.flatMap((node) => alternatives(root, node)).flatMap((node) => below(node, step))
  return nodes.flatMap((node) => alternatives(root, node)).flatMap((node) => Object.keys(node.properties ?? {}))
}

function below(node: Node, step: PropertyKey): Node[] {
  const named = Object.hasOwn(node.properties ?? {}, step) ? node.properties?.[String(step)] : undefined
  const next = typeof step === 'number' ? node.items : (named ?? node.additionalProperties)
  return typeof next === 'object' && !Array.isArray(next) ? [next] : []
}

function alternatives(root: Node, node: Node): Node[] {
  const name = node.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : root.$defs?.[name]
  if (target !== undefined) return alternatives(root, target)
  const among = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((one) => typeof one === 'object')
  return [node, ...among.flatMap((one) => alternatives(root, one))]
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    return inside ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined
  }, json)
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((at, step) => join(at, step), '')
}

function join(at: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${at}[${step}]`
  return at === '' ? String(step) : `${at}.${String(step)}`
}
