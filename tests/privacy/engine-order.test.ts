/** Who laid first stays unknown: not even the order of a list tells. */
import { expect, test } from 'vitest'
import { publicView, textKeys } from '../../shared/engine/view.ts'
import { anna, bert, goOn, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

test('whoever lays first, the turned cards read the same to the letter', () => {
  const office = anna({ type: 'choose', measure: 'visits' })
  const purse = bert({ type: 'choose', measure: 'freeze' })
  const [one, other] = [
    [office, purse],
    [purse, office],
  ].map((laying) => {
    const laid = played(tableAt('pick'), ...laying)
    return played(laid, goOn(laid))
  })
  if (one === undefined || other === undefined) throw new Error('two evenings')
  expect(Object.keys(other.town.choices.spring?.laid ?? {})).toEqual(['purse', 'office'])
  expect(JSON.stringify(publicView(other))).toBe(JSON.stringify(publicView(one)))
  expect(textKeys(other, { kind: 'observer' })).toEqual(textKeys(one, { kind: 'observer' }))
})
