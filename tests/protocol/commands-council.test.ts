/** What comes over the wire about a council: names that the scenario has, words beside the log, a role that is spoken for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { step } from '../../shared/engine/step.ts'
import { readCommand, readText, withText } from '../../shared/protocol/commands.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { hall } from '../support/engine-hall.ts'
import { hallAt } from '../support/hall-table.ts'

const SEAT: By = { kind: 'seat', seat: 'anna', role: 'office', pen: null }
const FACILITATOR: By = { kind: 'facilitator' }
const FOR_OFFICE: By = { kind: 'facilitator', role: 'office' }

const read = (ask: unknown, by: By = SEAT) => readCommand(ask, by, 'cid-0001', 7, hall)

describe('a command', () => {
  test('that the game took would have passed unchanged', () => {
    fc.assert(
      fc.property(settings([hall], 'room', 80), (setting) => {
        for (const { command } of playEvening(setting).record.entries) {
          if (command.by.kind === 'server' || command.ask.type === 'publish') continue
          expect(readCommand(command.ask, command.by, command.cid, command.at, hall)).toEqual(command)
        }
      }),
      campaign(20),
    )
  })

  test.each<[Ask, string]>([
    [{ type: 'tell', card: 'nope', to: 'purse', promise: null }, 'card'],
    [{ type: 'tell', card: 'report', to: 'nope', promise: null }, 'role'],
    [{ type: 'tell', card: 'report', to: 'purse', promise: 'nope' }, 'promise'],
    [{ type: 'visit', place: 'nope' }, 'place'],
    [{ type: 'ask', to: 'purse', subject: 'nope' }, 'subject'],
    [{ type: 'propose', measure: 'nope', form: 'full' }, 'measure'],
    [{ type: 'propose', measure: 'coach', form: 'nope' }, 'form'],
    [{ type: 'proposeFree', form: 'full', place: 'nope', cost: 5, title: 't1' }, 'place'],
    [{ type: 'freeze', pot: 'nope', frozen: true }, 'pot'],
    [{ type: 'divide', overlap: 'nope', how: 'divide' }, 'overlap'],
    [{ type: 'respond', inject: 'nope', option: 'pay' }, 'inject'],
    [{ type: 'declare', option: 'nope' }, 'option'],
    [{ type: 'predict', role: 'nope', option: 'money' }, 'role'],
    [{ type: 'doubt', assumption: 'nope', doubted: true }, 'assumption'],
  ])('%j is refused by name of what is unknown', (ask, what) => {
    expect(read(ask)).toEqual({ refused: 'unknown', what, id: 'nope' })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'about something that people made finds nothing under the name %s that every object has',
    (id) => {
      const asks: Ask[] = [
        { type: 'answer', asked: id },
        { type: 'detail', motion: id, field: id, option: id, text: null },
        { type: 'amend', motion: id, field: id, option: id },
        { type: 'adopt', motion: id, amendment: id, adopted: true },
        { type: 'cosign', motion: id, signed: true },
        { type: 'withdraw', motion: id },
        { type: 'vote', motion: id, vote: 'yes' },
        { type: 'respond', inject: 'flood', option: id },
      ]
      const [draft, committee] = [hallAt('draft'), hallAt('committee')]
      for (const ask of asks) {
        const command = read(ask)
        if (isRefusal(command)) continue
        expect(isRefusal(step(draft, command)), JSON.stringify(ask)).toBe(true)
        expect(isRefusal(step(committee, command)), JSON.stringify(ask)).toBe(true)
      }
    },
  )

  test.each([
    { type: 'vote', motion: 'coach', vote: 'maybe' },
    { type: 'hands', motion: 'coach', counts: { yes: -1, no: 0, abstain: 0 } },
    { type: 'hands', motion: 'coach', counts: { yes: 0.5, no: 0, abstain: 0 } },
    { type: 'pulse', answer: -1 },
    { type: 'proposeFree', form: 'full', place: 'hill', cost: 5, title: null },
    { type: 'reflect', text: null },
  ])('%j is malformed', (ask) => {
    expect(read(ask, ask.type === 'hands' ? FACILITATOR : SEAT)).toEqual({ refused: 'malformed' })
  })
})

describe('the facilitator', () => {
  const visit: Ask = { type: 'visit', place: 'hill' }

  test('asks for a role only by its name', () => {
    expect(read(visit, FACILITATOR)).toEqual({ refused: 'not-yours' })
    expect(read(visit, FOR_OFFICE)).toMatchObject({ by: FOR_OFFICE, ask: visit })
    expect(read(visit, { kind: 'facilitator', role: 'nope' })).toMatchObject({ refused: 'unknown', what: 'role' })
  })

  test('asks for no seat, and for the house without any role', () => {
    expect(read({ type: 'pulse', answer: 0 }, FOR_OFFICE)).toEqual({ refused: 'not-yours' })
    const forSeat: By = { kind: 'facilitator', role: 'office', seat: 'anna' }
    expect(read({ type: 'pulse', answer: 0 }, forSeat)).toMatchObject({ by: forSeat })
    expect(read(visit, forSeat), 'what a role does, the role does').toMatchObject({ by: FOR_OFFICE })
    expect(read({ type: 'pause' }, FOR_OFFICE)).toMatchObject({ by: FACILITATOR })
    expect(read({ type: 'classify', motion: 'free@office', class: 'meeting' })).toEqual({ refused: 'not-yours' })
  })
})

describe('what people write about a motion', () => {
  test('is refused where it is longer than its place', () => {
    expect(readText('proposeFree', 'x'.repeat(61))).toEqual({ refused: 'too-long', most: 60 })
    expect(readText('detail', 'x'.repeat(281))).toEqual({ refused: 'too-long', most: 280 })
    expect(readText('reflect', 'x'.repeat(280))).toBe('x'.repeat(280))
  })

  test('takes the place of whatever id the sender had put there', () => {
    const forged = (type: string, more: object) => ({ type, ...more })
    expect(withText(forged('proposeFree', { title: 'forged' }), 't1')).toEqual({ type: 'proposeFree', title: 't1' })
    expect(withText(forged('detail', { option: 'babies', text: 'forged' }), null)).toMatchObject({ text: null })
    expect(withText(forged('reflect', { text: 'forged' }), 't1')).toEqual({ type: 'reflect', text: 't1' })
  })
})
