/** Law 10: the texts of a package are complete in every language. */
import { type House, lineAt, textOf, type Violation } from './house.ts'
import { type Node, nameOf, nodeIn, nodesIn, treeOf } from './syntax.ts'

const languages = ['de', 'en', 'de-simple']

interface Text {
  readonly offset: number
  readonly words: string | undefined
}

/** Languages and texts that one language of a package has and another lacks, empty texts, and values that German does not have. */
export function unevenTexts(house: House): readonly Violation[] {
  const folders = [...house.keys()]
    .filter((file) => file.endsWith('/texts/de.ts'))
    .map((file) => file.slice(0, -'de.ts'.length))
  return folders.flatMap((folder) => {
    const german = textsIn(house, `${folder}de.ts`)
    return languages
      .filter((language) => language !== 'de')
      .flatMap((language) => unlike(house, german, `${folder}${language}.ts`))
  })
}

function unlike(house: House, german: ReadonlyMap<string, Text>, file: string): readonly Violation[] {
  if (!house.has(file)) return [{ file, line: 1, what: 'is missing' }]
  const source = textOf(house, file)
  const texts = textsIn(house, file)
  const missing = [...german.keys()]
    .filter((key) => !texts.has(key))
    .map((key) => ({ file, line: 1, what: `lacks ${key}` }))
  const wrong = [...texts].flatMap(([key, { offset, words }]) => {
    const line = lineAt(source, offset)
    const model = german.get(key)
    if (model === undefined) return [{ file, line, what: `has ${key}, which German lacks` }]
    if (words?.trim() === '') return [{ file, line, what: `says nothing at ${key}` }]
    return asksTooMuch(model.words, words)
      ? [{ file, line, what: `asks for a value that German has not at ${key}` }]
      : []
  })
  return [...missing, ...wrong]
}

/** Plain language may leave a value out; none may ask for one that nobody gives. */
function asksTooMuch(german: string | undefined, words: string | undefined): boolean {
  if (german === undefined || words === undefined) return false
  const given = slotsIn(german)
  return slotsIn(words).some((name) => !given.includes(name))
}

/** The names of the values that an ICU message takes. Branches of a plural are no names: they stand one brace deeper. */
function slotsIn(message: string): readonly string[] {
  let depth = 0
  const names = new Set<string>()
  for (const [brace, name] of message.matchAll(/\{\s*(\w*)|\}/g)) {
    if (brace !== '}' && depth % 2 === 0) names.add(name ?? '')
    depth += brace === '}' ? -1 : 1
  }
  return [...names]
}

/** The texts of a file by their path, from the object literals that it exports. */
function textsIn(house: House, file: string): ReadonlyMap<string, Text> {
  const statements = nodesIn(treeOf(file, textOf(house, file)).body)
  const values = statements
    .map((statement) => nodeIn(statement.declaration))
    .flatMap((declaration) => nodesIn(declaration?.declarations))
    .map((one) => bare(nodeIn(one.init)))
  return new Map(values.flatMap((value) => leavesOf(value, [])))
}

function leavesOf(node: Node | undefined, path: readonly string[]): readonly (readonly [string, Text])[] {
  if (node?.type !== 'ObjectExpression')
    return node === undefined ? [] : [[path.join('.'), { offset: node.start, words: wordsOf(node) }]]
  return nodesIn(node.properties).flatMap((property) =>
    leavesOf(bare(nodeIn(property.value)), [...path, nameOf(nodeIn(property.key)) ?? '…']),
  )
}

/** The words of a text; pieces joined by a plus are one. */
function wordsOf(node: Node): string | undefined {
  if (node.type === 'BinaryExpression') {
    const [left, right] = [nodeIn(node.left), nodeIn(node.right)].map((side) => side && wordsOf(side))
    return left === undefined || right === undefined ? undefined : left + right
  }
  return node.type === 'Literal' ? nameOf(node) : undefined
}

function bare(node: Node | undefined): Node | undefined {
  return node !== undefined && /^TS(As|Satisfies)Expression$/.test(node.type) ? bare(nodeIn(node.expression)) : node
}
