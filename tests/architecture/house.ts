/** The house as the rules of this folder see it: its files by path, its rooms, and who may lean on whom. */

/** Path from the top of the project → text of the file. */
export type House = ReadonlyMap<string, string>

export interface Violation {
  readonly file: string
  readonly line: number
  readonly what: string
}

export type Rule = (house: House) => readonly Violation[]

const shared = ['shared/scenario', 'shared/engine', 'shared/protocol', 'shared/debrief', 'shared/bots']
const ground = ['shared/engine', 'shared/scenario']

/** Each room with the other rooms that it may lean on. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'shared/scenario': [],
  'shared/engine': ['shared/scenario'],
  'shared/protocol': ground,
  'shared/debrief': ground,
  'shared/bots': ground,
  'game-client': shared,
  'game-server': shared,
  'scenarios/bench': shared,
  tests: [...shared, 'game-client', 'game-server', 'scenarios/bench', 'scenarios'],
}

/** What may stand at the top of the project. */
export const topLevel = [
  'game-client',
  'game-server',
  'scenarios',
  'shared',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'publiccode.yml',
  '.biome.json',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.knip.json',
  '.npmrc',
  '.oxlintrc.json',
]

/** The room that a file stands in. */
export function roomOf(path: string): string | undefined {
  return Object.keys(arrows).find((room) => path.startsWith(`${room}/`))
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path)
}

/** The files that hold code, in the order of their paths. */
export function codeIn(house: House): readonly string[] {
  return [...house.keys()].filter(isCode).sort()
}

/** The text of a file that is known to be there. */
export function textOf(house: House, path: string): string {
  const text = house.get(path)
  if (text === undefined) throw new Error(`no such file: ${path}`)
  return text
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
