/** No reason to say no goes unproved: each stands in a rule test, and each is said somewhere in the rules. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is refused before a rule is asked: by who reads commands from the wire. */
const atTheDoor = ['malformed', 'too-long', 'unknown']

const codes = [...textOf('shared/engine/refusals.ts').matchAll(/refused: '([a-z-]+)'/g)].map((match) => match[1] ?? '')

test('the list is read', () => {
  expect(codes.length).toBeGreaterThan(40)
  expect(codes).toEqual(expect.arrayContaining(atTheDoor))
})

test.each(codes.filter((code) => !atTheDoor.includes(code)))('%s is proved, and used', (code) => {
  expect(allOf('tests/rules')).toContain(`'${code}'`)
  expect(allOf('shared/engine/rules')).toContain(`refused: '${code}'`)
})

function allOf(folder: string): string {
  return readdirSync(`${root}/${folder}`)
    .map((file) => textOf(`${folder}/${file}`))
    .join('\n')
}

function textOf(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8')
}
