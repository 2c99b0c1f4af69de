/** What the built pages weigh, as it is sent: HTML, scripts and styles, compressed. Fonts are counted apart. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export const dist = fileURLToPath(new URL('../../game-client/dist/', import.meta.url))

/** What a first visit loads in that language, what is loaded until somebody can decide, and what the town adds. */
export const first = (language = 'de') => ['index.html', `texts/${language}.ts`]
export const deciding = [...first(), 'place.tsx', 'play/play.tsx', 'net/room.ts']
export const inPlay = [...deciding, 'town/mount.ts']

/** The built file of a source that is loaded by itself; undefined where there is none. */
export function fileOf(source: string): string | undefined {
  return manifest()[source]?.file
}

/** The files of these sources with everything they load at once. */
export function filesOf(entries: readonly string[]): string[] {
  const chunks = manifest()
  const files = new Set(['index.html'])
  const follow = (key: string): void => {
    const chunk = chunks[key]
    if (chunk === undefined) throw new Error(`no such part: ${key}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const other of chunk.imports ?? []) follow(other)
  }
  for (const entry of entries) follow(entry)
  return [...files]
}

/** Bytes of these files together: the build keeps a smaller copy beside every file. */
export function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weight(file), 0)
}

/** The files with the bytes of each. */
export function weighed(files: readonly string[]): string {
  return files.map((file) => `${file} ${weight(file)}`).join('\n')
}

function weight(file: string): number {
  return statSync(`${dist}${file}.br`).size
}

function manifest(): Readonly<Record<string, Chunk>> {
  return JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'))
}
