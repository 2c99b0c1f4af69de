/** The pages stay small: what a first visit loads, and what is loaded until somebody can decide. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deciding, dist, fileOf, filesOf, first, inPlay, weighed, weightOf } from '../support/bundle.ts'

const KB = 1_000

test.each(['de', 'en', 'de-simple'])('the first screen in %s: 45 kB', (language) => {
  const files = filesOf(first(language))
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(45 * KB)
})

test('until a decision is possible: 110 kB', () => {
  const files = filesOf(deciding)
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(110 * KB)
})

// The bar is 430 kB. It was full while Phaser came whole: held lower, so that what the town never draws with stays away.
test('in play, with the drawn town: 300 kB', () => {
  const files = filesOf(inPlay)
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(300 * KB)
})

test('in play, with a whole town: 300 kB', () => {
  const files = filesOf([...deciding, 'picture/city-side.tsx', 'town/city/mount.ts'])
  expect(weightOf(files), weighed(files)).toBeLessThanOrEqual(300 * KB)
})

test('the town waits until a decision is possible', () => {
  expect(filesOf(deciding)).not.toContain(fileOf('town/mount.ts'))
})

test('the first screen loads neither the connection nor any screen behind it', () => {
  expect(filesOf(first()).filter((file) => /room|place|play|facilitate|project/.test(file))).toEqual([])
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
