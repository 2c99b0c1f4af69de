/** What the page /check says about a device: facts in, sentences out. */
import { expect, test } from 'vitest'
import { type Facts, findingsOf, sumOf } from '../../game-client/check/findings.ts'

const good: Facts = {
  answer: 40,
  socket: true,
  clockOff: 0.4,
  storage: true,
  webgl: true,
  secure: true,
  wakeLock: true,
  vibration: true,
  withinApp: false,
}

const saidOf = (facts: Partial<Facts>) =>
  findingsOf({ ...good, ...facts })
    .filter(({ state }) => state !== 'yes')
    .map(({ text, state }) => `${state} ${text}`)

test('where everything works, nothing else is said', () => {
  expect(saidOf({})).toEqual([])
  expect(sumOf(findingsOf(good))).toBe('check.good')
})

test.each<[Partial<Facts>, string]>([
  [{ socket: false }, 'other check.socketBlocked'],
  [{ storage: false }, 'other check.storageNone'],
  [{ webgl: false }, 'other check.webglNone'],
  [{ vibration: false }, 'other check.vibrationNone'],
  [{ withinApp: true }, 'other check.withinApp'],
  [{ wakeLock: false }, 'other check.wakeNone'],
  [{ answer: 900 }, 'other check.serverSlow'],
  [{ clockOff: -240 }, 'other check.clockOff'],
  [{ clockOff: null }, 'other check.clockUnknown'],
])('%o can still be played on, and it is said how', (facts, said) => {
  expect(saidOf(facts)).toEqual([said])
  expect(sumOf(findingsOf({ ...good, ...facts }))).toBe('check.enough')
})

test('over plain http, what is missing is put down to that', () => {
  expect(saidOf({ secure: false, wakeLock: false })).toEqual(['other check.insecure', 'other check.wakeInsecure'])
})

test('without a server there is no game', () => {
  expect(saidOf({ answer: null, clockOff: null })).toContain('no check.serverNone')
  expect(sumOf(findingsOf({ ...good, answer: null }))).toBe('check.bad')
})

test('a clock that is four minutes slow is called four minutes off', () => {
  const values = findingsOf({ ...good, clockOff: -240 }).find(({ about }) => about === 'clock')?.values
  expect(values).toEqual({ minutes: 4 })
})
