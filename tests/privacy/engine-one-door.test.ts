/** Privacy has one door: what decides who sees what stands behind `engine/view.ts`, and nobody else asks it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const behind = /from '[^']*\/view\/[^']+'/

function filesIn(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
}

const asksBehind = (file: string) => behind.test(readFileSync(`${root}/${file}`, 'utf8'))

test('only the door asks the files behind it', () => {
  const files = ['shared', 'game-server', 'game-client', 'scenarios/bench', 'tests'].flatMap(filesIn)
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter(asksBehind)).toEqual(['shared/engine/view.ts'])
})

test('there is something behind it, and another who asks would be seen', () => {
  expect(filesIn('shared/engine/view').length).toBeGreaterThan(3)
  expect(behind.test(`import { seatView } from '../shared/engine/${'view'}/seat.ts'`)).toBe(true)
})
