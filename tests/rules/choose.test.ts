/** Each role lays one of its measures face down. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { anna, as, bert, goOn, movedTo, tableAt, variant } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const pick = tableAt('pick')
const visits = anna({ type: 'choose', measure: 'visits' })
const opened = played(tableAt('talk'), anna({ type: 'share', card: 'report' }))

describe('choose', () => {
  test('lays a measure', () => {
    const laid = given(pick).when(visits).then({ type: 'chosen', choice: 'spring', role: 'office', measure: 'visits' })
    expect(laid.town.choices.spring).toMatchObject({ laid: { office: 'visits' }, revealed: false })
  })

  test('another one instead is silent', () => {
    const laid = played(pick, visits)
    const relaid = played(laid, anna({ type: 'choose', measure: 'fund' }))
    expect(relaid.town.choices.spring?.laid).toEqual({ office: 'fund' })
    expect(publicView(relaid)).toEqual(publicView(laid))
  })

  test('the same one again is nothing new', () => {
    given(played(pick, visits)).when(as('again', visits)).refused('nothing-new')
  })

  test('what was put down for another phase does not count in this one', () => {
    given(pick)
      .when(anna({ type: 'choose', measure: 'visits', expect: 'talk' }))
      .refused({ refused: 'meant-before', phase: 'pick' })
    given(pick)
      .when(anna({ type: 'choose', measure: 'visits', expect: 'pick' }))
      .accepted()
  })

  test("not another role's measure", () => {
    given(pick)
      .when(anna({ type: 'choose', measure: 'freeze' }))
      .refused({ refused: 'not-your-measure', measure: 'freeze' })
  })

  test('who is excepted lays nothing, and that is a public matter', () => {
    const exempt = movedTo('pick', opened)
    given(exempt).when(visits).refused({ refused: 'lays-nothing', role: 'office' })
    expect(publicView(exempt).roles).toMatchObject({ office: { laid: null }, purse: { laid: false } })
    const answered = movedTo('pick', played(opened, bert({ type: 'act', act: 'review' })))
    given(answered).when(visits).accepted()
  })

  test('a role without measures lays nothing', () => {
    const idle = tableAt('pick', variant({ 'measures.freeze.owner': 'office', 'measures.project.owner': 'office' }))
    given(idle)
      .when(bert({ type: 'choose', measure: 'freeze' }))
      .refused('lays-nothing')
  })
})

describe('when the phase ends', () => {
  test('what the author says counts for those who laid nothing', () => {
    const { events, state } = given(played(pick, visits)).when(goOn(pick)).accepted()
    expect(events[0]).toEqual({ type: 'chosen', choice: 'spring', role: 'purse', measure: 'freeze' })
    expect(state.town.choices.spring?.laid).toEqual({ office: 'visits', purse: 'freeze' })
  })

  test('nothing counts for those who lay nothing', () => {
    const exempt = movedTo('pick', opened)
    const { state } = given(exempt).when(goOn(exempt)).accepted()
    expect(state.town.choices.spring?.laid).toEqual({ purse: 'freeze' })
  })
})
