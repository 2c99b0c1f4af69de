/** Law 1: no barrels. Whoever needs a thing names the file that holds it. */
import { codeIn, type House, lineAt, textOf, type Violation } from './house.ts'
import { type Node, nameOf, nodeIn, nodesIn, treeOf } from './syntax.ts'

/** Files named index, files that hand on everything of another, and files that do nothing but hand on. */
export function barrels(house: House): readonly Violation[] {
  return codeIn(house).flatMap((file) => barrelIn(file, textOf(house, file)))
}

function barrelIn(file: string, text: string): readonly Violation[] {
  if (/(^|\/)index\.\w+$/.test(file)) return [{ file, line: 1, what: 'is named index' }]
  const statements = nodesIn(treeOf(file, text).body)
  const everything = statements.find(({ type }) => type === 'ExportAllDeclaration')
  if (everything !== undefined)
    return [{ file, line: lineAt(text, everything.start), what: 'hands on everything of another file' }]
  const imported = new Set(
    statements.flatMap((statement) => nodesIn(statement.specifiers)).map((one) => nameOf(nodeIn(one.local))),
  )
  const rest = statements.filter(({ type }) => type !== 'ImportDeclaration')
  if (rest.length === 0 || !rest.every((statement) => handsOn(statement, imported))) return []
  return [{ file, line: 1, what: 'does nothing but hand on' }]
}

function handsOn(statement: Node, imported: ReadonlySet<string | undefined>): boolean {
  if (statement.type !== 'ExportNamedDeclaration' || nodeIn(statement.declaration) !== undefined) return false
  if (nodeIn(statement.source) !== undefined) return true
  return nodesIn(statement.specifiers).every((one) => imported.has(nameOf(nodeIn(one.local))))
}
