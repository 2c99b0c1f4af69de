/** What a file brings in from elsewhere. */
import { posix } from 'node:path'
import { codeIn, type House, lineAt, textOf } from './house.ts'
import { type Node, nameOf, nodeIn, treeOf, walk } from './syntax.ts'

/** `type` vanishes before the code runs; `value` is loaded with the file; `lazy` is loaded when asked for. */
export type ImportKind = 'type' | 'value' | 'lazy'

export interface Import {
  readonly file: string
  readonly line: number
  readonly kind: ImportKind
  /** A path of the house, or the name of a package. */
  readonly target: string
  readonly ours: boolean
}

/** Every import of the house, by the file that has it. */
export function importsOf(house: House): ReadonlyMap<string, readonly Import[]> {
  return new Map(codeIn(house).map((file) => [file, importsIn(file, textOf(house, file))]))
}

function importsIn(file: string, text: string): readonly Import[] {
  const found: Import[] = []
  walk(treeOf(file, text), (node) => {
    const kind = kindOf(node)
    const source = nameOf(nodeIn(node.source))
    if (kind === undefined || source === undefined) return
    const ours = source.startsWith('.')
    const target = ours ? posix.join(posix.dirname(file), source.replace(/\?.*$/, '')) : source
    found.push({ file, line: lineAt(text, node.start), kind, target, ours })
  })
  return found
}

function kindOf(node: Node): ImportKind | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.importKind === 'type' ? 'type' : 'value'
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.exportKind === 'type' ? 'type' : 'value'
    case 'TSImportType':
      return 'type'
    case 'ImportExpression':
      return 'lazy'
    default:
      return undefined
  }
}
