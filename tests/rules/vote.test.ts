/** A body votes on the motions that lie before it: each role by its device, or all by hands that are counted. */
import { describe, expect, test } from 'vitest'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { as, facilitator, movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, idea, proposed } from '../support/hall-table.ts'

const lies = played(hallAt('draft'), proposed, idea)
const committee = movedTo('committee', lies)
const council = movedTo('council', lies)
const yes = (motion: string) => ({ type: 'vote', motion, vote: 'yes' }) as const
const hands = (motion: string, n: number) =>
  facilitator({ type: 'hands', motion, counts: { yes: n, no: 0, abstain: 0 } })

describe('vote', () => {
  const voted = given(committee)
    .when(anna(yes('coach')))
    .then({ type: 'voted', motion: 'coach', role: 'office', vote: 'yes' })

  test('that somebody voted is known, how is not', () => {
    expect(publicView(voted).motions.coach?.voted).toEqual(['office'])
    expect(privateView(voted, { kind: 'seat', seat: 'anna' }).hand?.votes).toEqual({ coach: 'yes' })
    expect(JSON.stringify(publicView(voted).motions)).not.toContain('yes')
  })
  test('another vote instead is silent; the same is nothing new', () => {
    const other = played(voted, anna({ type: 'vote', motion: 'coach', vote: 'no' }))
    expect(publicView(other)).toEqual(publicView(voted))
    given(voted)
      .when(as('again', anna(yes('coach'))))
      .refused('nothing-new')
  })
  test('for the body that sits in the phase it was meant for, and for no other', () => {
    given(council)
      .when(cleo({ ...yes('coach'), expect: 'committee' }))
      .refused({ refused: 'meant-before', phase: 'council' })
    given(council)
      .when(cleo({ ...yes('coach'), expect: 'council' }))
      .accepted()
  })
  test('only by those who sit there', () => {
    given(committee)
      .when(bert(yes('coach')))
      .refused({ refused: 'not-in-body', body: 'committee' })
  })
  test('not by whoever would carry it out; of an own idea that is its author', () => {
    given(council)
      .when(anna(yes('coach')))
      .refused({ refused: 'conflict-of-interest', motion: 'coach' })
    given(council)
      .when(cleo(yes('free@parents')))
      .refused({ refused: 'conflict-of-interest', motion: 'free@parents' })
    given(council)
      .when(anna(yes('free@parents')))
      .accepted()
    given(council)
      .when(cleo(yes('coach')))
      .accepted()
  })
  test('only about what lies there, and is open', () => {
    given(committee)
      .when(anna(yes('free@parents')))
      .refused({ refused: 'not-here-now', body: 'committee' })
    given(committee)
      .when(anna(yes('visits')))
      .refused('no-such-motion')
    const gone = played(committee, cleo({ type: 'withdraw', motion: 'coach' }))
    given(gone)
      .when(anna(yes('coach')))
      .refused('motion-closed')
  })
  test('only while a body votes', () => {
    given(lies)
      .when(anna(yes('coach')))
      .refused('not-now')
  })
  test('the votes are gone once they are counted', () => {
    const counted = movedTo('council', voted)
    expect(publicView(counted).motions.coach).toMatchObject({ voted: [], body: 'council' })
    expect(publicView(counted).motions.coach?.results).toMatchObject([{ body: 'committee', votes: { office: 'yes' } }])
  })
})

describe('hands', () => {
  test('are counted by the facilitator, instead of votes by device', () => {
    const counted = given(council)
      .when(hands('coach', 3))
      .then({
        type: 'handsCounted',
        motion: 'coach',
        counts: { yes: 3, no: 0, abstain: 0 },
      })
    expect(publicView(counted).motions.coach).toMatchObject({ hands: true, voted: [] })
  })
  test('no more than there are: who would carry it out has none', () => {
    given(council).when(hands('coach', 4)).refused({ refused: 'too-many-votes', most: 3 })
    given(committee).when(hands('coach', 3)).accepted()
  })
  test('by nobody else, of what lies there, while a body votes', () => {
    given(council)
      .when({ ...hands('coach', 1), by: anna(yes('coach')).by })
      .refused('not-yours')
    given(committee).when(hands('free@parents', 1)).refused('not-here-now')
    given(lies).when(hands('coach', 1)).refused('not-now')
    given(played(council, facilitator({ type: 'pause' })))
      .when(hands('coach', 1))
      .refused('paused')
  })
})
