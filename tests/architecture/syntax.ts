/** Reads code into a tree and walks it. */
import { parseSync, visitorKeys } from 'oxc-parser'

export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** Where a node stands: the nodes around it, nearest last, and the field of the nearest that holds it. */
export interface Place {
  readonly around: readonly Node[]
  readonly field: string
}

const read = new Map<string, Node>()

/** The tree of a file. Throws where the file is not valid code. */
export function treeOf(path: string, text: string): Node {
  const key = `${path}\n${text}`
  const known = read.get(key)
  if (known !== undefined) return known
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const tree = program as unknown as Node
  read.set(key, tree)
  return tree
}

/** Calls back for each node, outer ones first. */
export function walk(
  node: Node,
  see: (node: Node, place: Place) => void,
  around: readonly Node[] = [],
  field = '',
): void {
  see(node, { around, field })
  const inside = [...around, node]
  for (const key of visitorKeys[node.type] ?? []) for (const child of nodesIn(node[key])) walk(child, see, inside, key)
}

/** The nodes that a field holds: one, several or none. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.filter(isNode)
  return isNode(value) ? [value] : []
}

export function nodeIn(value: unknown): Node | undefined {
  return nodesIn(value)[0]
}

/** The name of an identifier, or the words of a text literal. */
export function nameOf(node: Node | undefined): string | undefined {
  if (typeof node?.name === 'string') return node.name
  return typeof node?.value === 'string' ? node.value : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
