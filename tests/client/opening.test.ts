/** Opening a workshop: how many tables, what is asked of the server, and the network's code as phones read it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { NOTHING_CHOSEN, openedBefore, openingOf, rememberPlan, tablesFor } from '../../game-client/join/plan.ts'
import { keepOnDevice } from '../../game-client/net/device.ts'
import { wifiCode } from '../../game-client/ui/wifi.ts'

beforeEach(() => keepOnDevice('openings', null))

describe('the code of a network', () => {
  test('names kind, password and network', () => {
    expect(wifiCode({ name: 'Rathaus-Gast', password: 'geheim123' })).toBe('WIFI:T:WPA;P:geheim123;S:Rathaus-Gast;;')
  })

  test('writes a stroke before everything that has a meaning of its own', () => {
    expect(wifiCode({ name: 'Saal;1,"A"', password: 'a\\b:c' })).toBe('WIFI:T:WPA;P:a\\\\b\\:c;S:Saal\\;1\\,\\"A\\";;')
  })

  test('says so where none is needed', () => {
    expect(wifiCode({ name: 'Offen' })).toBe('WIFI:T:nopass;S:Offen;;')
  })
})

test('everybody finds a chair at so few tables, and never at more than twelve', () => {
  expect([6, 7, 40, 480].map((people) => tablesFor(people, 6))).toEqual([1, 2, 7, 12])
  expect(tablesFor(null, 6)).toBeNull()
})

test('what was left empty is not asked for, and the first length is taken where none was chosen', () => {
  const games = [{ id: 'g', title: 'G', summary: '', presets: [{ id: 'kurz', name: 'Kurz', minutes: 90 }] }]
  expect(openingOf({ ...NOTHING_CHOSEN, scenario: 'g' }, games)).toEqual({
    ...{ scenario: 'g', tables: 1, devices: 'person', preset: 'kurz' },
  })
  const wifi = { name: 'Saal' }
  expect(openingOf({ ...NOTHING_CHOSEN, scenario: 'g', town: ' Auenfurt ', wifi }, games)).toMatchObject({
    about: { town: 'Auenfurt', wifi },
  })
  const said = { chairs: 'own', language: 'en', keepDays: 7 } as const
  expect(openingOf({ ...NOTHING_CHOSEN, scenario: 'g', ...said }, games)).toMatchObject({
    ...{ language: 'en', keepDays: 7, about: { chairs: 'own' } },
  })
})

test('a plan that an older page kept can be opened again', () => {
  keepOnDevice(
    'openings',
    JSON.stringify([{ scenario: 'g', preset: '', people: null, tables: 2, devices: 'person', town: '', wifi: null }]),
  )
  expect(openedBefore()).toEqual([{ ...NOTHING_CHOSEN, scenario: 'g', tables: 2 }])
})

test('what was opened is offered again, once, newest first, and without the password', () => {
  const plan = { ...NOTHING_CHOSEN, scenario: 'g', wifi: { name: 'Saal', password: 'geheim123' } }
  rememberPlan(plan)
  rememberPlan({ ...plan, tables: 4 })
  rememberPlan(plan)
  expect(openedBefore().map(({ tables }) => tables)).toEqual([1, 4])
  expect(JSON.stringify(openedBefore())).not.toContain('geheim123')
})
