/** A device that does not keep up is spared what moves, and details; one hitch is no reason, and there is no way back. */
import { expect, test } from 'vitest'
import { tempo } from '../../../game-client/town/city/tempo.ts'

test('a slow second stills the town; a hitch does not', () => {
  const pace = tempo()
  for (let frame = 0; frame < 40; frame += 1) pace.frame(frame % 6 === 0 ? 100 : 16)
  expect(pace.moves()).toBe(true)
  for (let frame = 0; frame < 12; frame += 1) pace.frame(100)
  expect([pace.moves(), pace.plain()]).toEqual([false, false])
  pace.frame(16)
  expect(pace.moves()).toBe(false)
})

test('a change that takes seconds leaves out details from then on', () => {
  const pace = tempo()
  pace.change(600)
  expect([pace.moves(), pace.plain()]).toEqual([true, false])
  pace.change(2_600)
  pace.change(100)
  expect([pace.moves(), pace.plain()]).toEqual([true, true])
})

test('a third of a slow second is drawn with fewer pixels, and goes on moving', () => {
  const pace = tempo()
  for (let frame = 0; frame < 40; frame += 1) pace.frame(frame % 5 === 0 ? 16 : 60)
  expect(pace.coarse()).toBe(false)
  for (let frame = 0; frame < 6; frame += 1) pace.frame(60)
  expect([pace.coarse(), pace.moves(), pace.plain()]).toEqual([true, true, false])
})
