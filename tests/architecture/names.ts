/** Which names of a file come from outside of it: the globals it uses. */
import { type Node, nameOf, nodeIn, nodesIn, type Place, walk } from './syntax.ts'

export interface Global {
  readonly name: string
  readonly node: Node
  readonly place: Place
}

const scopes = /^(Program|.*Function.*|TSMethodSignature|TSCallSignatureDeclaration|TSConstruct.*|CatchClause)$/

/** Fields whose identifier is a label of its owner, not a reference. */
const labels: Readonly<Record<string, string>> = {
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
  TSNamedTupleMember: 'label',
  TSQualifiedName: 'right',
  TSImportType: 'qualifier',
}

/** Every reference to a name that the file neither declares nor imports. */
export function globalsIn(tree: Node): readonly Global[] {
  const declared = new Map<Node, Set<string>>()
  const uses: Global[] = []
  walk(tree, (node, place) => {
    for (const { name, scope } of bindingsOf(node, place)) {
      const names = declared.get(scope) ?? new Set()
      declared.set(scope, names.add(name))
    }
    const name = nameOf(node)
    if (node.type === 'Identifier' && name !== undefined && !isLabel(place)) uses.push({ name, node, place })
  })
  return uses.filter(({ name, place }) => !place.around.some((scope) => declared.get(scope)?.has(name)))
}

function isLabel({ around, field }: Place): boolean {
  const owner = around.at(-1)
  if (owner === undefined) return false
  if (labels[owner.type] === field) return true
  return (field === 'property' || field === 'key') && owner.computed !== true
}

/** The names that a node declares, each with the scope it holds in. Blocks count as their function. */
function bindingsOf(node: Node, { around }: Place): readonly { name: string; scope: Node }[] {
  const here = around.findLast(({ type }) => scopes.test(type)) ?? node
  const own = scopes.test(node.type) ? [...nodesIn(node.params), ...nodesIn(node.param)] : []
  const outer = /^(VariableDeclarator|.*Declaration|Import\w*Specifier)$/.test(node.type)
    ? [...nodesIn(node.id), ...(node.type.startsWith('Import') ? nodesIn(node.local) : [])]
    : []
  return [
    ...own.flatMap(namesIn).map((name) => ({ name, scope: node })),
    ...outer.flatMap(namesIn).map((name) => ({ name, scope: here })),
  ]
}

function namesIn(pattern: Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern) ?? '']
    case 'ObjectPattern':
      return nodesIn(pattern.properties).flatMap((one) => namesIn(nodeIn(one.value) ?? one))
    case 'ArrayPattern':
      return nodesIn(pattern.elements).flatMap(namesIn)
    case 'AssignmentPattern':
      return nodesIn(pattern.left).flatMap(namesIn)
    case 'RestElement':
      return nodesIn(pattern.argument).flatMap(namesIn)
    default:
      return []
  }
}
