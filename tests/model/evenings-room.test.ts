/** Random evenings in a room: one to eight people, facilitator, clock and bots, and every law at every step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broken, campaign, quick, settings, witnessed } from '../support/engine-evenings.ts'
import { tuesday, tuesdayByClock } from '../support/engine-tuesday.ts'

const seen = witnessed()

test.each([1, 2, 3, 4, 5])('no evening breaks a law (%i of 5)', (part) => {
  fc.assert(
    fc.property(settings([tuesday, tuesdayByClock], 'room', 100), (setting) => {
      expect(broken(setting, seen.turn)).toEqual([])
    }),
    campaign(70, part),
  )
})

test('everything that can happen happened in some of them', () => {
  if (!quick) expect(seen.missing('evening')).toEqual([])
})
