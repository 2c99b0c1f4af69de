/** What roles settle with each other beside the council: frozen pots, divided labour, events that ask for an answer. */
import { describe, expect, test } from 'vitest'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { as, facilitator, movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, idea, proposed } from '../support/hall-table.ts'

const draft = hallAt('draft')

describe('freeze', () => {
  const freeze = (frozen: boolean) => bert({ type: 'freeze', pot: 'city', frozen })

  test('and thaw again, openly', () => {
    const cold = given(draft).when(freeze(true)).then({ type: 'frozen', pot: 'city', frozen: true })
    expect(publicView(cold).frozen).toEqual(['city'])
    given(cold)
      .when(as('again', freeze(true)))
      .refused('nothing-new')
    expect(publicView(played(cold, freeze(false))).frozen).toEqual([])
  })
  test('by those who answer for the pot, while the phase takes it', () => {
    given(draft)
      .when(anna({ type: 'freeze', pot: 'city', frozen: true }))
      .refused({ refused: 'not-your-pot', pot: 'city' })
    given(hallAt('council')).when(freeze(true)).refused('not-now')
  })
})

describe('divide', () => {
  const divide = (overlap: string, how: 'divide' | 'close' | null) => ({ type: 'divide', overlap, how }) as const
  const offered = given(draft)
    .when(anna(divide('open', 'divide')))
    .then({ type: 'divisionOffered', overlap: 'open', role: 'office', how: 'divide' })

  test('what one offers the other does not hear', () => {
    expect(privateView(offered, { kind: 'seat', seat: 'anna' }).hand?.divisions).toEqual({ open: 'divide' })
    expect(privateView(offered, { kind: 'seat', seat: 'cleo' })).toEqual(
      privateView(draft, { kind: 'seat', seat: 'cleo' }),
    )
    expect(publicView(offered)).toEqual(publicView(draft))
  })
  test('it can be taken back', () => {
    given(offered)
      .when(as('again', anna(divide('open', 'divide'))))
      .refused('nothing-new')
    expect(played(offered, anna(divide('open', null))).town.overlaps.open?.offered).toEqual({})
    given(draft)
      .when(anna(divide('open', null)))
      .refused('nothing-new')
  })
  test('when both offer the same it is agreed, for all to see', () => {
    const agreed = given(offered)
      .when(cleo(divide('open', 'divide')))
      .then(
        { type: 'divisionOffered', overlap: 'open', role: 'parents', how: 'divide' },
        { type: 'divided', overlap: 'open', how: 'divide' },
      )
    expect(publicView(agreed).overlaps).toEqual({ open: 'divide' })
    given(agreed)
      .when(anna(divide('open', 'close')))
      .refused({ refused: 'already-divided', overlap: 'open' })
  })
  test('one that belongs to a single role is agreed by it alone, once there is something to divide', () => {
    given(draft)
      .when(cleo(divide('later', 'divide')))
      .refused({ refused: 'nothing-to-divide', overlap: 'later' })
  })
  test('what everybody sees is no secret: whether it can be wound up is said at once', () => {
    given(draft)
      .when(anna(divide('open', 'close')))
      .refused({ refused: 'cannot-close', overlap: 'open' })
    const called = movedTo('draft', played(hallAt('meet'), cleo({ type: 'act', act: 'rally' })))
    const { state, events } = given(played(called, anna(divide('open', 'close'))))
      .when(cleo(divide('open', 'close')))
      .accepted()
    expect(events.map(({ type }) => type)).toEqual(['divisionOffered', 'divided', 'woundUp', 'changed'])
    expect(publicView(state)).toMatchObject({ wound: ['club'], overlaps: { open: 'close' } })
  })
  test('what is hidden is judged when the phase ends, and nobody is told why', () => {
    const both = played(draft, anna(divide('veiled', 'close')), bert(divide('veiled', 'close')))
    expect(publicView(both).overlaps).toEqual({})
    expect(movedTo('committee', both).town.overlaps.veiled).toEqual({ offered: {}, agreed: null })
    const trusting = { ...both, town: { ...both.town, variables: { ...both.town.variables, trust: 41 } } }
    const closed = movedTo('committee', trusting)
    expect(publicView(closed)).toMatchObject({ wound: ['cafe'], overlaps: { veiled: 'close' } })
    expect(closed.town.variables.trust).toBe(40)
  })
  test('by those whom it concerns, while the phase takes it', () => {
    given(draft)
      .when(bert(divide('open', 'divide')))
      .refused({ refused: 'not-your-overlap', overlap: 'open' })
    given(draft)
      .when(cleo(divide('later', 'close')))
      .refused('nothing-to-divide')
    given(hallAt('council'))
      .when(anna(divide('open', 'divide')))
      .refused('not-now')
  })
})

describe('respond', () => {
  const wait = (inject: string) => ({ type: 'respond', inject, option: 'wait' }) as const

  test('the first answer counts for all', () => {
    const answered = given(draft)
      .when(bert(wait('flood')))
      .then({ type: 'responded', inject: 'flood', option: 'wait', by: 'purse' })
    expect(publicView(answered).injects.flood).toMatchObject({ chosen: 'wait', concluded: false })
    given(answered)
      .when(anna({ type: 'respond', inject: 'flood', option: 'pay' }))
      .refused({ refused: 'already-chosen', inject: 'flood' })
    expect(publicView(movedTo('year', answered)).injects.flood?.concluded).toBe(true)
  })
  test('it may take time', () => {
    const pay = anna({ type: 'respond', inject: 'flood', option: 'pay' })
    const { events } = given(draft).when(pay).accepted()
    expect(events.at(-1)).toEqual({ type: 'spent', role: 'office', points: 3 })
    given(played(draft, anna({ type: 'visit', place: 'hill' })))
      .when(pay)
      .refused({ refused: 'no-time', needs: 3 })
  })
  test('by those whom the author names', () => {
    given(draft)
      .when(cleo(wait('flood')))
      .refused({ refused: 'not-your-event', inject: 'flood' })
    given(draft)
      .when(anna({ type: 'respond', inject: 'flood', option: 'never' }))
      .refused('no-such-answer')
  })
  test('of an event that did not reach a role it hears no more than of one that never was', () => {
    given(draft)
      .when(anna(wait('whisper')))
      .accepted()
    given(draft)
      .when(bert(wait('whisper')))
      .refused({ refused: 'no-such-event', inject: 'whisper' })
    given(draft)
      .when(bert(wait('storm')))
      .refused({ refused: 'no-such-event', inject: 'storm' })
    expect(publicView(draft).injects).toEqual({ flood: { phase: 'draft', chosen: null, concluded: false } })
    expect(Object.keys(privateView(draft, { kind: 'seat', seat: 'anna' }).hand?.injects ?? {})).toEqual(['whisper'])
    expect(JSON.stringify([publicView(draft), privateView(draft, { kind: 'seat', seat: 'bert' })])).not.toContain(
      'whisper',
    )
  })
  test('only while the phase takes it', () => {
    given(hallAt('council'))
      .when(bert(wait('flood')))
      .refused('not-now')
  })
})

describe('classify', () => {
  const lies = played(draft, idea, proposed)
  const classify = (motion: string, of = 'meeting') => facilitator({ type: 'classify', motion, class: of })

  test('an own idea is given its class, and another one', () => {
    const known = given(lies)
      .when(classify('free@parents'))
      .then({ type: 'classified', motion: 'free@parents', class: 'meeting' })
    expect(publicView(known).motions['free@parents']?.free?.class).toBe('meeting')
    given(known).when(classify('free@parents')).refused('nothing-new')
    given(known).when(classify('free@parents', 'visiting')).accepted()
  })
  test('nothing else is, and by nobody else', () => {
    given(lies).when(classify('coach')).refused({ refused: 'not-free', motion: 'coach' })
    given(lies).when(classify('visits')).refused('no-such-motion')
    given(lies)
      .when({ ...classify('free@parents'), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
    given(played(lies, facilitator({ type: 'pause' })))
      .when(classify('free@parents'))
      .refused('paused')
    given(played(lies, cleo({ type: 'withdraw', motion: 'free@parents' })))
      .when(classify('free@parents'))
      .refused('motion-closed')
  })
})
