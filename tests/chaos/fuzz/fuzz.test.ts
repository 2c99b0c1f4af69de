/** The short lane of the fuzzing, and that what judges the answers and the log can find something. */
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../shared/engine/record.ts'
import { botEvening } from '../../support/engine-bots.ts'
import { tuesday } from '../../support/engine-tuesday.ts'
import { shortLane } from '../lane.ts'
import { fuzz } from './fuzz.ts'
import { wrongWith } from './requests.ts'
import { beyondRights } from './rights.ts'

shortLane(fuzz)

describe('an answer', () => {
  const ours = 'HTTP/1.1 404 Not Found\r\nContent-Security-Policy: x\r\n'

  test.each([
    ['a fault', 500, `${ours}\r\n{}`],
    ['a stack', 404, `${ours}\r\nError\n    at read (/srv/app.ts:3:1)`],
    ['what an engine says', 404, `${ours}\r\nCannot read properties of undefined`],
    ['a greeting of the framework', 404, `${ours}X-Powered-By: Express\r\n\r\n`],
    ['an open door for other pages', 404, `${ours}Access-Control-Allow-Origin: *\r\n\r\n`],
    ['none of our headers', 404, 'HTTP/1.1 404 Not Found\r\n\r\n'],
  ])('with %s is found', (_, status, said) => {
    expect(wrongWith({ status, said })).not.toBeNull()
  })

  test('that keeps to itself is not', () => {
    expect(wrongWith({ status: 404, said: `${ours}\r\n{"error":{"code":"not-found"}}` })).toBeNull()
  })
})

test('a log with an entry beyond rights is found', () => {
  const setting = { scenario: tuesday, seed: '17', pace: 'room', preset: null, policies: ['random'], most: 5 } as const
  const { record } = botEvening(setting)
  expect(beyondRights(record, '')).toEqual([])
  const roles = Object.keys(record.scenario.roles)
  const forged = record.entries.map((entry): Entry => {
    const { by } = entry.command
    if (by.kind !== 'seat' || by.role === null) return entry
    const role = roles.find((other) => other !== by.role) ?? null
    return { ...entry, command: { ...entry.command, by: { ...by, role } } }
  })
  expect(beyondRights({ ...record, entries: forged }, '').length).toBeGreaterThan(0)
})
