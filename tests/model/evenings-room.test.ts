/** Random evenings in a room: one to eight people, facilitator, clock and bots, and every law at every step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broken, campaign, quick, settings, witnessed } from '../support/engine-evenings.ts'
import { tuesday, tuesdayByClock } from '../support/engine-tuesday.ts'

test('no evening breaks a law, and everything happens in some', () => {
  const seen = witnessed()
  fc.assert(
    fc.property(settings([tuesday, tuesdayByClock], 'room', 100), (setting) => {
      expect(broken(setting, seen.turn)).toEqual([])
    }),
    campaign(350),
  )
  if (!quick) expect(seen.missing()).toEqual([])
})
