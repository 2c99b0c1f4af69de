/** A motion is brought in: one of the scenario's measures, or an idea of one's own. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { hallWith } from '../support/engine-hall.ts'
import { as, movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, idea, proposed } from '../support/hall-table.ts'

const draft = hallAt('draft')
const carried = movedTo(
  'again',
  played(
    movedTo('council', played(draft, proposed, bert({ type: 'cover', motion: 'coach', cover: 'yes' }))),
    cleo({ type: 'vote', motion: 'coach', vote: 'yes' }),
    bert({ type: 'vote', motion: 'coach', vote: 'yes' }),
  ),
)

describe('a measure of the scenario', () => {
  test('lies in the first body of its path', () => {
    const lies = given(draft).when(proposed).then({
      type: 'proposed',
      motion: 'coach',
      measure: 'coach',
      free: null,
      by: 'parents',
      form: 'full',
      round: 'one',
      late: false,
    })
    expect(publicView(lies).motions.coach).toMatchObject({
      by: 'parents',
      body: 'committee',
      outcome: 'open',
      late: false,
    })
  })
  test('is brought in by those whom the author names', () => {
    given(draft)
      .when(bert({ type: 'propose', measure: 'coach', form: 'full' }))
      .refused({ refused: 'not-your-proposal', measure: 'coach' })
  })
  test('is not brought in twice, by whomever', () => {
    given(played(draft, proposed))
      .when(anna({ type: 'propose', measure: 'coach', form: 'brief' }))
      .refused({ refused: 'already-proposed', motion: 'coach' })
  })
  test('waits for its round', () => {
    const fund = bert({ type: 'propose', measure: 'fund', form: 'brief' })
    given(draft).when(fund).refused({ refused: 'not-yet', measure: 'fund' })
    given(hallAt('again')).when(fund).accepted()
  })
  test('is not brought in while it runs', () => {
    expect(publicView(carried).running.coach).toMatchObject({ yearly: 10 })
    given(carried).when(as('again', proposed)).refused({ refused: 'already-running', measure: 'coach' })
  })
  test('comes again after it failed; what was is kept', () => {
    const failed = movedTo('again', played(draft, proposed))
    expect(publicView(failed).motions.coach?.outcome).toBe('failed')
    const again = played(failed, anna({ type: 'propose', measure: 'coach', form: 'brief' }))
    expect(publicView(again).motions.coach).toMatchObject({ by: 'office', round: 'two', late: false, outcome: 'open' })
    expect(again.town.past).toMatchObject([{ by: 'parents', outcome: 'failed' }])
  })
  test('only in a form that the phase takes', () => {
    given(hallAt('meet')).when(proposed).refused('not-now')
  })
})

describe('an idea of one’s own', () => {
  test('is a motion of that role', () => {
    const lies = given(draft)
      .when(idea)
      .then({
        type: 'proposed',
        motion: 'free@parents',
        measure: null,
        free: { title: 't1', place: 'hill', cost: 5 },
        by: 'parents',
        form: 'brief',
        round: 'one',
        late: false,
      })
    expect(publicView(lies).motions['free@parents']).toMatchObject({ body: 'council', free: { class: null } })
  })
  test('is one at a time', () => {
    given(played(draft, idea)).when(as('again', idea)).refused({ refused: 'already-proposed', motion: 'free@parents' })
    given(played(draft, idea))
      .when(anna({ type: 'proposeFree', form: 'brief', place: 'river', cost: 10, title: 't2' }))
      .accepted()
  })
  test('costs what the author allows', () => {
    given(draft)
      .when(anna({ type: 'proposeFree', form: 'brief', place: 'river', cost: 7, title: 't2' }))
      .refused('no-such-cost')
  })
  test('has no place in a game without', () => {
    given(hallAt('draft', hallWith({ 'motions.free': undefined })))
      .when(idea)
      .refused('no-free-measure')
  })
})
