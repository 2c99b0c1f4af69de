/** Random evenings of somebody who plays alone with bots, and every law at every step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broken, campaign, settings } from '../support/engine-evenings.ts'
import { tuesday } from '../support/engine-tuesday.ts'

test.each([1, 2, 3])('no evening breaks a law (%i of 3)', (part) => {
  fc.assert(
    fc.property(settings([tuesday], 'alone', 100), (setting) => {
      expect(broken(setting)).toEqual([])
    }),
    campaign(50, part),
  )
})
