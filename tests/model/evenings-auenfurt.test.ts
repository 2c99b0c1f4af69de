/** Five hundred evenings of bots in „Auenfurt klein“, and some of people among them: every law holds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { botSettings, brokenByBots, keepsBudgets, nothingIsReference } from '../support/engine-bot-laws.ts'
import { botEvening } from '../support/engine-bots.ts'
import { broken, campaign, settings } from '../support/engine-evenings.ts'
import { klein } from '../support/engine-klein.ts'

/** Asking for everything and going back to everywhere takes long, so that only some evenings are looked into. */
const EVERY = 8

test.each([1, 2, 3, 4, 5])('no evening of bots breaks a law (%i of 5)', (part) => {
  let evenings = 0
  fc.assert(
    fc.property(botSettings(klein), (setting) => {
      evenings += 1
      expect(brokenByBots(setting, evenings % EVERY === 0)).toEqual([])
    }),
    campaign(100, part),
  )
})

test.each(['room', 'alone'] as const)('nor does an evening of people who ask for anything (%s)', (pace) => {
  fc.assert(
    fc.property(settings([klein], pace, 80), (setting) => {
      expect(broken(setting)).toEqual([])
    }),
    campaign(pace === 'room' ? 16 : 6, 6),
  )
})

describe('an evening that breaks one would be seen', () => {
  const evening = botEvening({ scenario: klein, seed: 's', pace: 'room', preset: null, policies: ['goal'], most: 12 })
  const end = evening.states.at(-1)
  if (end === undefined) throw new Error('no evening')

  test('there is none to begin with', () => {
    expect(keepsBudgets(end)).toEqual([])
    expect(nothingIsReference(evening)).toEqual([])
  })

  test.each(['potF', 'posts'])('an overdrawn %s', (variable) => {
    const town = { ...end.town, variables: { ...end.town.variables, [variable]: -1 } }
    expect(keepsBudgets({ ...end, town })).toEqual([`${variable} is overdrawn: -1`])
  })

  test('what duty costs may be owed', () => {
    const town = { ...end.town, variables: { ...end.town.variables, extra: -1 } }
    expect(keepsBudgets({ ...end, town })).toEqual([])
  })

  test('a decision that the reference course still knows', () => {
    const entries = evening.record.entries.map((entry) => {
      const { command } = entry
      const { ask } = command
      if (ask.type !== 'start') return entry
      const sealed = { ...command, ask: { type: 'announce', text: null } as const }
      return { ...entry, command: sealed }
    })
    expect(nothingIsReference({ ...evening, record: { ...evening.record, entries } })).toEqual([
      'the record does not reproduce itself',
    ])
  })
})
