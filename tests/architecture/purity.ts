/** Law 2: shared/ has no clock, dice, timers, screen, process or network; and nothing in it waits (law 4). */
import { codeIn, type House, lineAt, textOf, type Violation } from './house.ts'
import { importsOf } from './imports.ts'
import { type Global, globalsIn } from './names.ts'
import { type Node, nameOf, nodeIn, treeOf, walk } from './syntax.ts'

const impure = new Set(
  [
    'Date performance setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask',
    'requestAnimationFrame Promise crypto document window navigator location localStorage sessionStorage indexedDB',
    'fetch XMLHttpRequest WebSocket EventSource Worker process Buffer require global globalThis self console eval',
  ].flatMap((names) => names.split(' ')),
)

const packages = ['zod', 'zod/mini', 'xstate', '@marcbachmann/cel-js']

/** Everything in shared/ that would make the same input give another output, or reach out of it. */
export function impurities(house: House): readonly Violation[] {
  const files = codeIn(house).filter((file) => file.startsWith('shared/'))
  const foreign = [...importsOf(house).values()]
    .flat()
    .filter(({ file, target, ours }) => file.startsWith('shared/') && !ours && !isAllowed(file, target))
    .map(({ file, line, target }) => ({ file, line, what: `imports ${target}` }))
  return [...foreign, ...files.flatMap((file) => impuritiesIn(file, textOf(house, file)))]
}

function isAllowed(file: string, name: string): boolean {
  if (name === '@colyseus/schema') return file.startsWith('shared/protocol/')
  return packages.includes(name) || name === 'pure-rand' || name.startsWith('pure-rand/')
}

function impuritiesIn(file: string, text: string): readonly Violation[] {
  const tree = treeOf(file, text)
  const found = globalsIn(tree)
    .filter((global) => impure.has(global.name) || isDice(global))
    .map(({ name, node }) => ({
      file,
      line: lineAt(text, node.start),
      what: `uses ${name === 'Math' ? 'Math.random' : name}`,
    }))
  const waits: Violation[] = []
  walk(tree, (node) => {
    const what = waitIn(node)
    if (what !== undefined) waits.push({ file, line: lineAt(text, node.start), what })
  })
  return [...found, ...waits]
}

/** Math is fine as long as each use names a function that is not a draw. */
function isDice({ name, place }: Global): boolean {
  if (name !== 'Math') return false
  const owner = place.around.at(-1)
  const plain = owner?.type === 'MemberExpression' && place.field === 'object' && owner.computed !== true
  return !plain || nameOf(nodeIn(owner.property)) === 'random'
}

function waitIn(node: Node): string | undefined {
  if (node.async === true) return 'is async'
  if (node.type === 'AwaitExpression') return 'awaits'
  if (node.type === 'ImportExpression') return 'loads code while it runs'
  return node.type === 'MetaProperty' && nameOf(nodeIn(node.meta)) === 'import' ? 'uses import.meta' : undefined
}
