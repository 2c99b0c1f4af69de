/** Law 10: no sentence for people outside texts/ and scenario files. Faults, logs and docstrings are exempt. */
import { codeIn, type House, lineAt, textOf, type Violation } from './house.ts'
import { hasLetters, hole, isProse } from './prose.ts'
import { type Node, nameOf, nodeIn, nodesIn, type Place, treeOf, walk } from './syntax.ts'

const speaking = /^(game-client|game-server|scenarios\/bench|shared)\//

/** Properties and attributes that a browser shows or reads out. */
const shown =
  /^(aria-(label|description|roledescription|valuetext)|ariaLabel|title|alt|placeholder|label|textContent|innerText|innerHTML)$/
const styling = /^(class|className|style|fontFamily|font)$/
const fault = /^(Error|TypeError|RangeError|AggregateError|\w*Fault)$/
/** Errors whose message travels to the one who asked. */
const answering = /^(Server|Http|Api)Error$|Refus/
const sql =
  /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK|WITH|VACUUM|SAVEPOINT|RELEASE)\b/i
const selecting = /^(querySelector|querySelectorAll|closest|matches)$/
const storing = /^(prepare|exec)$/

/** Every sentence that a person would read and that no translator would find. */
export function strayWords(house: House): readonly Violation[] {
  const code = codeIn(house).filter((file) => speaking.test(file) && !file.includes('/texts/'))
  const other = [...house.keys()].filter((file) => /^game-client\/.*\.(html|css)$/.test(file))
  return [
    ...code.flatMap((file) => wordsInCode(file, textOf(house, file))),
    ...other.flatMap((file) => wordsInMarkup(file, textOf(house, file))),
  ]
}

function wordsInCode(file: string, text: string): readonly Violation[] {
  const found: Violation[] = []
  walk(treeOf(file, text), (node, place) => {
    const words = wordsOf(node)
    if (words === undefined || isExempt(file, words, place)) return
    const stray = node.type === 'JSXText' || isShown(place) ? hasLetters(words) : isProse(words)
    if (stray) found.push({ file, line: lineAt(text, node.start), what: `says “${words.trim().slice(0, 60)}”` })
  })
  return found
}

function wordsOf(node: Node): string | undefined {
  if (node.type === 'JSXText' || node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = nodesIn(node.quasis).map((part) => (part.value as { readonly raw: string }).raw)
  return parts.join(hole)
}

/** Whether the words reach the screen as they are: as a child of an element, or in a place that browsers show. */
function isShown({ around, field }: Place): boolean {
  const [owner, ...outer] = around
    .filter(({ type }) => !/^(ConditionalExpression|LogicalExpression|JSXExpressionContainer)$/.test(type))
    .toReversed()
  if (owner === undefined || field === 'test') return false
  if (/^JSX(Element|Fragment)$/.test(owner.type)) return true
  if (owner.type === 'JSXAttribute') return shown.test(nameOf(nodeIn(owner.name)) ?? '') && isOfHtml(outer[0])
  if (owner.type === 'AssignmentExpression')
    return field === 'right' && shown.test(nameOf(nodeIn(nodeIn(owner.left)?.property)) ?? '')
  return false
}

/** A component may take a key where an element of HTML shows a text. */
function isOfHtml(opening: Node | undefined): boolean {
  return /^\p{Ll}/u.test(nameOf(nodeIn(opening?.name)) ?? '')
}

function isExempt(file: string, words: string, { around, field }: Place): boolean {
  const owner = around.at(-1)
  if (owner === undefined || field === 'source' || owner.type === 'TSLiteralType') return true
  if (
    (field === 'key' && owner.computed !== true) ||
    (owner.type === 'BinaryExpression' && /^[!=]==?$/.test(String(owner.operator)))
  )
    return true
  if (owner.type === 'TaggedTemplateExpression' || (sql.test(words) && file.startsWith('game-server/'))) return true
  return around.some((one) => excuses(file, one))
}

/** Whether everything inside of this node is written for developers or machines. */
function excuses(file: string, node: Node): boolean {
  switch (node.type) {
    case 'NewExpression':
      return fault.test(nameOf(nodeIn(node.callee)) ?? '')
    case 'ThrowStatement':
      return !answering.test(nameOf(nodeIn(nodeIn(node.argument)?.callee)) ?? '')
    case 'JSXAttribute':
      return styling.test(nameOf(nodeIn(node.name)) ?? '')
    case 'Property':
      return styling.test(nameOf(nodeIn(node.key)) ?? '')
    case 'CallExpression':
      return excusesCall(file, nodeIn(node.callee))
    default:
      return false
  }
}

function excusesCall(file: string, callee: Node | undefined): boolean {
  if (callee?.type !== 'MemberExpression') return false
  const method = nameOf(nodeIn(callee.property)) ?? ''
  const owner = nodeIn(callee.object)
  const object = nameOf(owner) ?? nameOf(nodeIn(owner?.property)) ?? ''
  if (selecting.test(method) || /^log(ger)?$/.test(object)) return true
  if (object === 'console') return file.startsWith('game-client/') || file === 'game-server/bootstrap.mjs'
  if (storing.test(method)) return file.startsWith('game-server/')
  return file.startsWith('shared/') && (method === 'meta' || method === 'describe')
}

/** A page's own words, except its name and what stands there for browsers without scripts; and words that a style adds. */
function wordsInMarkup(file: string, text: string): readonly Violation[] {
  const blank = (gone: string) => gone.replaceAll(/[^\n]/g, ' ')
  const bare = text.replaceAll(
    /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|<(script|style|title|noscript)\b[\s\S]*?<\/\1>/g,
    blank,
  )
  const pattern = file.endsWith('.css') ? /content:\s*(["'])(?<words>.*?)\1/g : />(?<words>[^<]+)</g
  return [...bare.matchAll(pattern)]
    .filter(({ groups }) => hasLetters(groups?.words ?? ''))
    .map(({ groups, index }) => ({ file, line: lineAt(text, index), what: `says “${groups?.words?.trim()}”` }))
}
