/** Random evenings in the town hall, in a room and alone: every law at every step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broken, campaign, quick, settings, witnessed } from '../support/engine-evenings.ts'
import { easyHall, hall } from '../support/engine-hall.ts'

const seen = witnessed()

test.each([
  ['room', 1],
  ['room', 2],
  ['alone', 3],
] as const)('no evening breaks a law (%s, %i)', (pace, part) => {
  fc.assert(
    fc.property(settings([hall, easyHall], pace, 120), (setting) => {
      expect(broken(setting, seen.turn)).toEqual([])
    }),
    campaign(60, part),
  )
})

test('everything that can happen happened in some of them', () => {
  if (!quick) expect(seen.missing('council')).toEqual([])
})
