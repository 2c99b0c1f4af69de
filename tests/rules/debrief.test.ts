/** After the game: one word per seat, cards that their seats release, and guesses before anything is shown. */
import { describe, expect, test } from 'vitest'
import { whatIfs } from '../../shared/engine/rules/debrief.ts'
import type { WhatIfResult } from '../../shared/engine/state.ts'
import { publicView } from '../../shared/engine/view.ts'
import { anna, as, bert, facilitator, goOn, movedTo, person, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const share = anna({ type: 'share', card: 'report' })
const release = anna({ type: 'release', card: 'report' })
const guess = (who: typeof anna, of: 'more' | 'same' | 'fewer') => who({ type: 'guess', whatIf: 'earlier', guess: of })
const result: WhatIfResult = {
  played: [10, 14],
  instead: [10, 18],
  phases: ['talk', 'pick'],
  endings: { played: 'rest', instead: 'best' },
  fellOut: [],
}
const publish = facilitator({ type: 'publish', whatIf: 'earlier', result })

describe('word', () => {
  const away = tableAt('away')

  test('each seat leaves one; the last one counts', () => {
    const first = given(away)
      .when(anna({ type: 'word', text: 'w1' }))
      .then({ type: 'worded', seat: 'anna', text: 'w1' })
    const second = played(first, as('again', anna({ type: 'word', text: 'w2' })))
    expect(second.house.words).toEqual({ anna: 'w2' })
  })

  test('a seat without a role and without a pen has its own word too', () => {
    const two = played(away, sits('carl', 'office'), sits('dora', null))
    given(two)
      .when(person('carl', 'office')({ type: 'word', text: 'w1' }))
      .accepted()
    given(two)
      .when(person('dora', null)({ type: 'word', text: 'w2' }))
      .accepted()
  })

  test('nobody at this table, nobody else', () => {
    given(away)
      .when(person('nobody', null)({ type: 'word', text: 'w1' }))
      .refused('no-such-seat')
    given(away)
      .when({ ...anna({ type: 'word', text: 'w1' }), by: { kind: 'facilitator' } })
      .refused('not-yours')
  })
})

describe('release', () => {
  const look = tableAt('look')

  test('a card that stayed closed is shown by its own role', () => {
    const shown = given(look).when(release).then({ type: 'released', card: 'report' })
    expect(publicView(shown).cards).toMatchObject({ report: { opened: null, answered: false } })
    given(shown).when(as('again', release)).refused({ refused: 'already-open', card: 'report' })
  })

  test('by nobody else', () => {
    given(look)
      .when(bert({ type: 'release', card: 'report' }))
      .refused({ refused: 'not-your-card', card: 'report' })
  })

  test('an open card needs no release', () => {
    given(movedTo('look', played(tableAt('talk'), share)))
      .when(release)
      .refused('already-open')
  })
})

describe('whatIfs', () => {
  test('none about a card that nobody has seen: it is not even named', () => {
    expect(whatIfs(tableAt('look'))).toEqual([])
  })

  test('only what differs from what happened', () => {
    expect(whatIfs(movedTo('look', played(tableAt('talk'), share)))).toEqual([])
    expect(whatIfs(movedTo('look', played(tableAt('plan'), share)))).toEqual(['earlier'])
    expect(whatIfs(played(tableAt('look'), release))).toEqual(['earlier'])
  })
})

describe('guess', () => {
  const look = played(tableAt('look'), release)

  test('each seat for itself; a new guess replaces the old one', () => {
    const first = given(look)
      .when(guess(anna, 'more'))
      .then({ type: 'guessed', seat: 'anna', whatIf: 'earlier', guess: 'more' })
    const second = played(first, guess(anna, 'same'), guess(bert, 'same'))
    expect(second.house.guesses).toEqual({ earlier: { anna: 'same', bert: 'same' } })
    given(first)
      .when(as('again', guess(anna, 'more')))
      .refused('nothing-new')
  })

  test('no figure before the result is shown', () => {
    const guessed = played(look, guess(anna, 'more'))
    expect(publicView(guessed).guesses).toEqual({})
    const shown = played(guessed, publish)
    expect(publicView(shown).guesses).toEqual({ earlier: { more: 1, same: 0, fewer: 0 } })
    given(shown).when(guess(bert, 'more')).refused({ refused: 'already-shown', whatIf: 'earlier' })
  })

  test('only about what is asked', () => {
    given(tableAt('look')).when(guess(anna, 'more')).refused({ refused: 'no-what-if', whatIf: 'earlier' })
    given(look)
      .when({ ...guess(anna, 'more'), by: { kind: 'server' } })
      .refused('not-yours')
    given(look)
      .when(person('nobody', null)({ type: 'guess', whatIf: 'earlier', guess: 'more' }))
      .refused('no-such-seat')
  })
})

describe('publish', () => {
  const look = played(tableAt('look'), release)

  test('shows the course as played beside the other one', () => {
    const shown = given(look).when(publish).then({ type: 'published', whatIf: 'earlier', result })
    expect(publicView(shown).published).toEqual({ earlier: result })
    given(shown).when(as('again', publish)).refused({ refused: 'already-shown', whatIf: 'earlier' })
  })

  test('only where the debrief stands at it, and only what may be asked', () => {
    given(movedTo('bye', look)).when(publish).refused({ refused: 'not-now', phase: 'bye' })
    given(tableAt('look')).when(publish).refused({ refused: 'no-what-if', whatIf: 'earlier' })
    given(played(look, facilitator({ type: 'pause' })))
      .when(publish)
      .refused('paused')
    given(look)
      .when({ ...publish, by: anna({ type: 'ready' }).by })
      .refused('not-yours')
  })
})

test('another course to another end: what was guessed and shown about the one that was left does not stand for it', () => {
  const look = played(tableAt('look'), release, guess(anna, 'more'), publish)
  const [first] = look.marks
  const gone = played(look, facilitator({ type: 'back', mark: first?.id ?? '', reason: null }))
  const again = movedTo('look', gone)
  expect(again.house).toMatchObject({ released: ['report'], guesses: {}, published: {} })
  given(again).when(guess(bert, 'more')).accepted()
  given(again).when(as('again', publish)).accepted()
})

test('what belongs to the debrief stays when the facilitator goes back', () => {
  const look = played(tableAt('look'), release, guess(anna, 'more'), publish)
  const [first] = look.marks
  const gone = played(look, facilitator({ type: 'back', mark: first?.id ?? '', reason: null }))
  expect(gone.house).toMatchObject({
    released: ['report'],
    guesses: look.house.guesses,
    published: look.house.published,
  })
  given(played(gone, goOn(gone)))
    .when(share)
    .accepted()
})
