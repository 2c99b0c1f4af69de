/** The joint proposal lies open: its fields are filled, and it takes every signature or fails. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { anna, as, bert, tableAt, variant } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const plan = tableAt('plan')
const fill = anna({ type: 'fill', proposal: 'house', field: 'date', option: 'families' })
const annaSigns = anna({ type: 'sign', proposal: 'house' })
const bertSigns = bert({ type: 'sign', proposal: 'house' })
const filled = played(plan, fill)

describe('fill', () => {
  test('fills a field, and everybody sees the cost', () => {
    const done = given(plan).when(fill).then({ type: 'filled', proposal: 'house', field: 'date', option: 'families' })
    expect(publicView(plan).proposals.house).toMatchObject({ fields: {}, cost: null })
    expect(publicView(done).proposals.house).toMatchObject({ fields: { date: 'families' }, cost: 110 })
  })

  test('a change clears the names: nobody has signed what was not there', () => {
    const signed = played(filled, annaSigns, bertSigns)
    const changed = played(signed, anna({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' }))
    expect(changed.town.proposals.house).toMatchObject({ fields: { date: 'flyers' }, signed: [] })
  })

  test('each field belongs to one role', () => {
    given(plan)
      .when(bert({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' }))
      .refused({ refused: 'not-your-field', field: 'date' })
  })

  test('the same again is nothing new, and keeps the names', () => {
    const signed = played(filled, annaSigns)
    given(signed).when(as('again', fill)).refused('nothing-new')
    expect(signed.town.proposals.house?.signed).toEqual(['office'])
  })
})

describe('sign', () => {
  test('a name is set', () => {
    const signed = given(filled).when(bertSigns).then({ type: 'signed', proposal: 'house', role: 'purse' })
    expect(signed.town.proposals.house?.signed).toEqual(['purse'])
  })

  test('not before every field is filled', () => {
    given(plan).when(annaSigns).refused({ refused: 'fields-missing', proposal: 'house' })
  })

  test('once', () => {
    given(played(filled, annaSigns))
      .when(as('again', annaSigns))
      .refused({ refused: 'already-signed', proposal: 'house' })
  })

  test('only by those whose names it needs', () => {
    const alone = played(tableAt('plan', variant({ 'proposals.house.signers': ['office'] })), fill)
    given(alone).when(bertSigns).refused({ refused: 'not-a-signer', proposal: 'house' })
  })

  test('never refused for what is hidden: trust is judged when the phase ends', () => {
    const poor = played(tableAt('plan', variant({ 'variables.trust.start': 0 })), fill)
    given(poor).when(annaSigns).accepted()
  })
})

describe('unsign', () => {
  test('a name can be withdrawn', () => {
    const withdrawn = given(played(filled, annaSigns, bertSigns))
      .when(anna({ type: 'unsign', proposal: 'house' }))
      .then({ type: 'unsigned', proposal: 'house', role: 'office' })
    expect(withdrawn.town.proposals.house?.signed).toEqual(['purse'])
  })

  test('only where it stands', () => {
    given(filled)
      .when(anna({ type: 'unsign', proposal: 'house' }))
      .refused({ refused: 'not-signed', proposal: 'house' })
  })
})
