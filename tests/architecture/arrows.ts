/** Law 1: who may lean on whom, no circles, no barrels, and nothing of the engine in a participant's browser. */
import { arrows, codeIn, type House, isCode, roomOf, type Violation } from './house.ts'
import { type Import, importsOf } from './imports.ts'

/** Imports from a room that must not be leaned on; types count too. */
export function wrongArrows(house: House): readonly Violation[] {
  const homeless = codeIn(house)
    .filter((file) => roomOf(file) === undefined)
    .map((file) => ({ file, line: 1, what: 'stands in no room of the house' }))
  const wrong = [...importsOf(house).values()]
    .flat()
    .filter(({ file, target, ours }) => ours && !mayLeanOn(roomOf(file), target))
    .map(({ file, line, target }) => ({ file, line, what: `must not lean on ${target}` }))
  return [...homeless, ...wrong]
}

function mayLeanOn(room: string | undefined, target: string): boolean {
  if (room === undefined) return true
  const there = roomOf(target) ?? target.split('/')[0] ?? target
  return there === room || (arrows[room] ?? []).includes(there)
}

/** Files that lean on each other in a circle. A type counts, and so does what is loaded later: neither file can be read alone. */
export function circles(house: House): readonly Violation[] {
  const imports = importsOf(house)
  const done = new Set<string>()
  const found: Violation[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) {
      const circle = [...path.slice(start), file]
      found.push({ file, line: 1, what: `leans on itself: ${circle.join(' → ')}` })
      return
    }
    if (done.has(file)) return
    for (const { ours, target } of imports.get(file) ?? []) if (ours) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return found
}

/** Folders of the client that only facilitators and authors load: they may calculate with the engine. */
const backstage = ['game-client/debrief/', 'game-client/facilitate/', 'game-client/author/']

/** What a participant's browser never loads: secrets and rules live there, and their weight. */
const kept = [/^shared\/engine\//, /^shared\/scenario\//, /^shared\/protocol\/commands\.ts$/]
const keptPackages = /^(zod(?!\/mini$)|xstate|@marcbachmann\/cel-js)(\/|$)/

/** Ways on which a participant's browser would load the engine, the scenario format or their libraries. */
export function engineInParticipant(house: House): readonly Violation[] {
  const imports = importsOf(house)
  const roots = [...imports.keys()].filter((file) => file.startsWith('game-client/') && !isBackstage(file))
  return roots
    .filter((file) => !file.endsWith('.config.ts'))
    .flatMap((root) => {
      const way = wayToKept(imports, root, new Set())
      return way === undefined
        ? []
        : [{ file: root, line: way[0]?.line ?? 1, what: `loads ${way.map(({ target }) => target).join(' → ')}` }]
    })
}

function wayToKept(
  imports: ReadonlyMap<string, readonly Import[]>,
  file: string,
  seen: Set<string>,
): readonly Import[] | undefined {
  seen.add(file)
  for (const one of imports.get(file) ?? []) {
    if (one.kind === 'type' || (one.kind === 'lazy' && isBackstage(one.target))) continue
    if (isKept(one)) return [one]
    const way =
      one.ours && isCode(one.target) && !seen.has(one.target) ? wayToKept(imports, one.target, seen) : undefined
    if (way !== undefined) return [one, ...way]
  }
  return undefined
}

function isKept({ ours, target }: Import): boolean {
  return ours ? kept.some((pattern) => pattern.test(target)) : keptPackages.test(target)
}

function isBackstage(path: string): boolean {
  return backstage.some((folder) => path.startsWith(folder))
}
