/** What comes over the wire is taken as nothing but data: it becomes a command, or a refusal, and never an exception. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { readCommand, readEnvelope, readText, withText } from '../../shared/protocol/commands.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { tiny } from '../support/tiny-scenario.ts'

const SEAT: By = { kind: 'seat', seat: 's1', role: 'office', pen: null }
const FACILITATOR: By = { kind: 'facilitator' }

const read = (ask: unknown, by: By = SEAT) => readCommand(ask, by, 'cid-0001', 7, tiny)

describe('a command', () => {
  test('carries who asked, when, and what, as it was stamped and asked', () => {
    const ask = { type: 'share', card: 'report' } as const
    expect(read(ask)).toEqual({ cid: 'cid-0001', by: SEAT, at: 7, ask })
  })

  test('of a seat is not taken from the facilitator, nor the other way round', () => {
    expect(read({ type: 'share', card: 'report' }, FACILITATOR)).toEqual({ refused: 'not-yours' })
    expect(read({ type: 'next', expect: 'talk' })).toEqual({ refused: 'not-yours' })
  })

  test.each(['sit', 'timeOut', 'outage'])('of the server itself (%s) cannot be sent by anybody', (type) => {
    const asks = [
      { type, seat: 's', bot: null, role: null },
      { type, expect: 'talk' },
      { type, lasted: 1 },
    ]
    for (const by of [SEAT, FACILITATOR]) {
      for (const ask of asks) expect(read(ask, by)).toEqual({ refused: 'malformed' })
    }
  })

  test('with an id that the author never wrote is refused by name of what is unknown', () => {
    expect(read({ type: 'share', card: 'nope' })).toEqual({ refused: 'unknown', what: 'card', id: 'nope' })
    expect(read({ type: 'fill', proposal: 'house', field: 'date', option: 'nope' })).toEqual({
      refused: 'unknown',
      what: 'option',
      id: 'nope',
    })
    expect(read({ type: 'ready' }, { ...SEAT, role: 'nope' })).toMatchObject({ refused: 'unknown', what: 'role' })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then'])(
    'finds nothing under the name %s that every object has',
    (id) => {
      const asks: Ask[] = [
        { type: 'share', card: id },
        { type: 'hear', from: id, heard: true },
        { type: 'promise', promise: id, measure: null },
        { type: 'choose', measure: id },
        { type: 'act', act: id },
        { type: 'fill', proposal: id, field: id, option: id },
        { type: 'fill', proposal: 'house', field: id, option: id },
        { type: 'takePen', role: id, version: 1 },
        { type: 'guess', whatIf: id, guess: 'more' },
      ]
      for (const ask of asks) expect(isRefusal(read(ask)), JSON.stringify(ask)).toBe(true)
      expect(read({ type: id })).toEqual({ refused: 'malformed' })
    },
  )

  test('with anything more or other than its type says is malformed', () => {
    const wrong: unknown[] = [
      null,
      7,
      'share',
      [],
      { type: 'share' },
      { type: 'share', card: 7 },
      { type: 'share', card: 'report', more: 1 },
      { type: 'say', card: 'report', said: 'yes' },
      { type: 'takePen', role: 'office', version: Number.NaN },
      { type: 'takePen', role: 'office', version: 1n },
      { type: 'takePen', role: 'office', version: 0.5 },
      { type: 'takePen', role: 'office', version: Number.POSITIVE_INFINITY },
      { type: 'share', card: new Date(0) },
      JSON.parse('{"type":"share","card":"report","__proto__":{"x":1}}'),
      JSON.parse(`${'{"type":'.repeat(500)}1${'}'.repeat(500)}`),
    ]
    for (const ask of wrong) expect(read(ask)).toEqual({ refused: 'malformed' })
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('is never an exception, whatever arrives', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    fc.assert(
      fc.property(anything, anything, (envelope, ask) => {
        expect(isRefusal(readEnvelope(envelope))).toBe(true)
        expect(isRefusal(read(ask))).toBe(true)
      }),
      campaign(2_000),
    )
  })

  test('that the game took would have passed unchanged', () => {
    fc.assert(
      fc.property(settings([tiny], 'room', 40), (setting) => {
        for (const { command } of playEvening(setting).record.entries) {
          if (command.by.kind === 'server' || command.ask.type === 'publish') continue
          expect(readCommand(command.ask, command.by, command.cid, command.at, tiny)).toEqual(command)
        }
      }),
      campaign(20),
    )
  })
})

describe('an envelope', () => {
  const ask = { type: 'ready' }

  test('has an id of its own and at most a role, a pen and a text', () => {
    expect(readEnvelope({ cid: 'abcd-1234', ask })).toEqual({ cid: 'abcd-1234', as: null, pen: null, ask, text: null })
    expect(readEnvelope({ cid: 'abcd-1234', as: 'office', pen: 3, ask, text: 'x' })).toMatchObject({
      pen: 3,
      text: 'x',
    })
  })

  test.each(['', 'short', 'bot:office:1:1', 'outage:4', 'a b c d e f', 'x'.repeat(65)])(
    'does not take "%s" as an id',
    (cid) => {
      expect(readEnvelope({ cid, ask })).toEqual({ refused: 'malformed' })
    },
  )

  test('does not say who asks', () => {
    expect(readEnvelope({ cid: 'abcd-1234', by: { kind: 'facilitator' }, ask })).toEqual({ refused: 'malformed' })
    expect(readEnvelope({ cid: 'abcd-1234', seat: 's2', ask })).toEqual({ refused: 'malformed' })
  })
})

describe('what people write', () => {
  test('becomes one line without what cannot be seen', () => {
    expect(readText('word', ' Mu\u0308de\n\tund\u202E froh\u200B ')).toBe('Müde und froh')
    expect(readText('word', '\uD800froh')).toBe('froh')
    expect(readText('word', '👩‍👧')).toBe('👩‍👧')
  })

  test('is refused where it is longer than its place', () => {
    expect(readText('word', 'x'.repeat(61))).toEqual({ refused: 'too-long', most: 60 })
    expect(readText('announce', 'ä'.repeat(280))).toBe('ä'.repeat(280))
    expect(readText('share', 'x')).toEqual({ refused: 'malformed' })
  })

  test('takes the place of whatever id the sender had put there', () => {
    expect(withText({ type: 'word', text: 'forged' } as { type: string }, 't1')).toEqual({ type: 'word', text: 't1' })
    expect(withText({ type: 'back', mark: 'm', reason: 'forged' } as { type: string }, null)).toEqual({
      type: 'back',
      mark: 'm',
      reason: null,
    })
  })
})
