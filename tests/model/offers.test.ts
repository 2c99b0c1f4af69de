/** What could be asked now: by whom, under which name. */
import { describe, expect, test } from 'vitest'
import { offerId } from '../../shared/engine/offers/name.ts'
import { offers } from '../../shared/engine/offers.ts'
import type { State } from '../../shared/engine/state.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { anna, as, facilitator, lobby, sits, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const ids = (state: State, audience: Audience | { readonly kind: 'server' }) =>
  offers(state, audience).map(({ id }) => id)
const seat = (name: string): Audience => ({ kind: 'seat', seat: name })

describe('offers', () => {
  test('a seat hears what its role could do in this phase', () => {
    const talk = tableAt('talk')
    expect(ids(talk, seat('anna'))).toEqual([
      'share:report',
      'say:report:true',
      'hear:purse:true',
      'promise:measure:visits',
      'promise:measure:fund',
      'ready',
    ])
    expect(ids(talk, seat('bert'))).toEqual([
      'hear:office:true',
      'promise:measure:freeze',
      'promise:measure:project',
      'ready',
    ])
  })

  test('what is done is no longer offered, what has become possible is', () => {
    const talk = played(tableAt('talk'), anna({ type: 'share', card: 'report' }))
    expect(ids(talk, seat('anna'))).not.toContain('share:report')
    expect(ids(talk, seat('bert'))).toContain('act:review')
  })

  test('a word that waits is offered to the others', () => {
    const promise = as('p1', anna({ type: 'promise', promise: 'measure', measure: 'fund' }))
    const talk = played(tableAt('talk'), promise)
    expect(ids(talk, seat('bert'))).toContain('confirm:p1')
    expect(ids(talk, seat('anna'))).not.toContain('confirm:p1')
  })

  test('the facilitator opens, then conducts', () => {
    const full = played(lobby(), sits('anna', 'office'))
    expect(ids(full, { kind: 'facilitator' })).toEqual([
      'start',
      'assign:anna:purse',
      'assign:anna:none',
      'unseat:anna',
      'sitIn:purse:true',
      'announce',
      'flash',
      'poll',
      'moment',
      'message:office',
      'show:blank',
      'show:code',
      'show:words',
      'show:reflections',
      'show:tables',
      'hold:true',
      'close',
    ])
    const talk = tableAt('talk')
    expect(ids(talk, { kind: 'facilitator' })).toEqual(
      expect.arrayContaining(['next:talk', 'pause', 'extend:1', 'extend:5', `back:${talk.marks[0]?.id}`]),
    )
    expect(ids(played(talk, facilitator({ type: 'pause' })), { kind: 'facilitator' })).toContain('resume')
  })

  test('the server seats people, and ends a phase whose clock decides', () => {
    expect(ids(lobby(), { kind: 'server' })).toEqual(['sit'])
    expect(ids(tableAt('talk'), { kind: 'server' })).toEqual(['sit', 'timeOut:talk', 'outage'])
    expect(ids(tableAt('pick'), { kind: 'server' })).toEqual(['sit', 'outage'])
  })

  test('who only looks is offered nothing', () => {
    for (const kind of ['guest', 'observer', 'projector'] as const) expect(ids(tableAt('talk'), { kind })).toEqual([])
    expect(ids(tableAt('talk'), seat('nobody'))).toEqual([])
  })

  test('at a closed table nothing is left to ask', () => {
    const closed = played(tableAt('talk'), facilitator({ type: 'close' }))
    expect(
      [seat('anna'), { kind: 'facilitator' } as const, { kind: 'server' } as const].flatMap((a) => ids(closed, a)),
    ).toEqual([])
  })
})

test('a name says what is asked, not how it is put', () => {
  expect(offerId({ type: 'announce', text: 't1' })).toBe(offerId({ type: 'announce', text: null }))
  expect(offerId({ type: 'word', text: 'a' })).toBe(offerId({ type: 'word', text: 'b' }))
  expect(offerId({ type: 'back', mark: 'm', reason: 'r' })).toBe(offerId({ type: 'back', mark: 'm', reason: null }))
  expect(offerId({ type: 'promise', promise: 'p', measure: null })).toBe('promise:p')
})
