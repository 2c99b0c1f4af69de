/** A command keeps its id until its stored answer is here, and nothing is called saved before. */
import { describe, expect, test } from 'vitest'
import {
  answered,
  keep,
  LATE_AFTER,
  latest,
  type Outbox,
  put,
  recall,
  savingOf,
  unanswered,
} from '../../game-client/net/outbox.ts'

const one = asked('choose:visits', 'aaaaaaaa')
const other = asked('choose:fund', 'bbbbbbbb')

describe('sending', () => {
  test('what was put in is to be sent, oldest first', () => {
    expect(unanswered(sent(one, other)).map(({ message }) => message.cid)).toEqual(['aaaaaaaa', 'bbbbbbbb'])
  })

  test('the stored answer takes it out', () => {
    expect(unanswered(answered(sent(one), { cid: 'aaaaaaaa', ok: true }))).toEqual([])
  })

  test('an answer to something else, or a second one, changes nothing', () => {
    const done = answered(sent(one), { cid: 'aaaaaaaa', ok: true })
    expect(answered(done, { cid: 'aaaaaaaa', refused: { refused: 'paused' } })).toBe(done)
    expect(answered(done, { cid: 'cccccccc', ok: true })).toBe(done)
  })

  test('a refusal is an answer too, and is kept for the one who asked', () => {
    const refused = answered(sent(one), { cid: 'aaaaaaaa', refused: { refused: 'paused' } })
    expect(unanswered(refused)).toEqual([])
    expect(latest(refused, 'choose')?.refusal).toEqual({ refused: 'paused' })
  })
})

test('what came too late belongs to the phase in which the table said so, though the page may not know it yet', () => {
  const late = { cid: 'aaaaaaaa', refused: { refused: 'not-now', phase: 'next' } } as const
  expect(latest(answered(sent(one), late, 'p'), 'choose')?.answeredIn).toBe('next')
  const other = { cid: 'aaaaaaaa', refused: { refused: 'paused' } } as const
  expect(latest(answered(sent(one), other, 'p'), 'choose')?.answeredIn).toBe('p')
})

test('that a phase is over is no news in the next one: whoever pressed twice reads no refusal there', () => {
  const over = { cid: 'aaaaaaaa', refused: { refused: 'phase-over', phase: 'p' } } as const
  expect(latest(answered(sent(one), over, 'next'), 'choose')?.answeredIn).toBe('p')
})

test('what was meant for a phase before is news where one is now', () => {
  const late = { cid: 'aaaaaaaa', refused: { refused: 'meant-before', phase: 'next' } } as const
  expect(latest(answered(sent(one), late, 'p'), 'choose')?.answeredIn).toBe('next')
})

describe('outliving the page', () => {
  test('what is unanswered comes back with the same ids, what was answered does not', () => {
    const box = answered(sent(one, other), { cid: 'aaaaaaaa', ok: true })
    expect(unanswered(recall(keep(box), 0)).map(({ message }) => message.cid)).toEqual(['bbbbbbbb'])
  })

  test.each([null, '', '{', '7', '[{"offer":"x"}]', '[null]'])('an unreadable rest (%s) counts as nothing', (kept) => {
    expect(recall(kept, 0)).toEqual([])
  })
})

describe('what is shown', () => {
  test('never saved before the answer, late after two seconds without one', () => {
    const sending = latest(sent(one), 'choose')
    expect(savingOf(sending, LATE_AFTER - 1)).toBe('sending')
    expect(savingOf(sending, LATE_AFTER)).toBe('late')
    expect(savingOf(latest(answered(sent(one), { cid: 'aaaaaaaa', ok: true }), 'choose'), LATE_AFTER)).toBe('saved')
    expect(savingOf(null, 0)).toBe('none')
  })

  test('the newest of a kind speaks for it, and no kind for another that begins alike', () => {
    expect(latest(sent(one, other), 'choose')?.offer).toBe('choose:fund')
    expect(latest(sent(one, other), 'choose:visits', 'sign')?.offer).toBe('choose:visits')
    expect(latest(sent(one), 'ch')).toBeNull()
  })

  test('asking again for the same forgets what was answered before', () => {
    const again = put(answered(sent(one), { cid: 'aaaaaaaa', ok: true }), asked('choose:visits', 'dddddddd'), 9)
    expect(again.map(({ message }) => message.cid)).toEqual(['dddddddd'])
  })
})

function asked(offer: string, cid: string) {
  return { offer, table: 't', phase: 'p', message: { cid, ask: { type: 'choose', measure: offer.slice(7) } as const } }
}

function sent(...all: readonly ReturnType<typeof asked>[]): Outbox {
  return all.reduce<Outbox>((box, each) => put(box, each, 0), [])
}
