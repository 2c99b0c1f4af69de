/** What is kept of a seat is sorted into drawers: every thing lies in one of them, and none is counted twice. */
import { expect, test } from 'vitest'
import { DRAWERS, drawersOf } from '../../game-client/desk/own-kinds.ts'

const asked = (...types: string[]) => types.map((type) => ({ ask: { type } }))

test('each thing lies in one drawer, in their order, and empty drawers are not told', () => {
  expect(drawersOf(asked('vote', 'share', 'vote', 'write'))).toEqual([
    ['said', 1],
    ['decided', 2],
    ['written', 1],
  ])
  expect(drawersOf([])).toEqual([])
})

test('what an older or newer server names otherwise is still counted', () => {
  const all = drawersOf(asked('ready', 'toString', 'unheard-of'))
  expect(all).toEqual([[DRAWERS.at(-1), 3]])
})
