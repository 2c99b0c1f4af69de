/** The pages stay small: what a first visit loads, and what is loaded until somebody can decide. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const dist = fileURLToPath(new URL('../../game-client/dist/', import.meta.url))
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'))
const KB = 1_000

const first = ['index.html', 'texts/de.ts']
const deciding = [...first, 'place.tsx', 'play/play.tsx', 'net/room.ts']

test.each(['texts/de.ts', 'texts/en.ts', 'texts/de-simple.ts'])('the first screen with %s: 45 kB', (language) => {
  const files = filesOf(['index.html', language])
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(45 * KB)
})

test('until a decision is possible: 110 kB', () => {
  const files = filesOf(deciding)
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(110 * KB)
})

test('in play, with the drawn town: 430 kB', () => {
  const files = filesOf([...deciding, 'town/mount.ts'])
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(430 * KB)
})

test('the town waits until a decision is possible', () => {
  expect(filesOf(deciding)).not.toContain(manifest['town/mount.ts']?.file)
})

test('the first screen loads neither the connection nor any screen behind it', () => {
  expect(filesOf(first).filter((file) => /room|place|play|facilitate|project/.test(file))).toEqual([])
})

test('what is served in small is what was built', () => {
  for (const file of filesOf(deciding)) {
    expect(existsSync(`${dist}${file}.br`), file).toBe(true)
  }
})

test('the page holds nothing that a strict policy would forbid', () => {
  const html = readFileSync(`${dist}index.html`, 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|https?:\/\//)
})

/** HTML, scripts and styles of these entries with everything they load at once. Fonts are counted apart. */
function filesOf(entries: readonly string[]): string[] {
  const files = new Set(['index.html'])
  const follow = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`no such part: ${key}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const other of chunk.imports ?? []) follow(other)
  }
  for (const entry of entries) follow(entry)
  return [...files]
}

function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weight(file), 0)
}

/** As it is sent: the build keeps a smaller copy beside every file. */
function weight(file: string): number {
  return statSync(`${dist}${file}.br`).size
}

function weighed(files: readonly string[]): string {
  return files.map((file) => `${file} ${weight(file)}`).join('\n')
}
