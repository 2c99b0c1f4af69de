/** Offers on the wire: whole once, then differences that lead to exactly the same list. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Offer } from '../../shared/engine/views.ts'
import { changeOf, type OffersTold, toldWhole, withChange } from '../../shared/protocol/offer-changes.ts'

const open = (proposal: string, option: string): Offer => ({
  id: `fill:${proposal}:${option}`,
  ask: { type: 'fill', proposal, field: 'field', option },
})
const ready: Offer = { id: 'ready', ask: { type: 'ready' } }
const months = ['may', 'june', 'july', 'august'].map((option) => open('plan', option))
const pen = (version: number): Offer => ({ id: 'takePen:office', ask: { type: 'takePen', role: 'office', version } })

/** The other side, which knows nothing but what it is told. */
function tell(before: OffersTold, now: readonly Offer[]): OffersTold {
  const change = changeOf(before, now)
  if (change === null) return before
  return change === 'whole' ? toldWhole(now) : withChange(before, JSON.parse(JSON.stringify(change)))
}

describe('what is told of offers', () => {
  test('is nothing where nothing changed, whatever object they are', () => {
    expect(changeOf(toldWhole([...months, ready]), structuredClone([...months, ready]))).toBeNull()
  })

  test('is a place and a number where one came back that was told before', () => {
    const [may, ...later] = months
    const before = tell(tell(toldWhole([...months, ready]), [...later, ready]), [
      ...months.slice(0, 1),
      ...later,
      ready,
    ])
    expect(may).toBeDefined()
    expect(changeOf(before, [...later, ready])).toEqual({ gone: [0], come: [] })
    const without = tell(before, [...later, ready])
    expect(changeOf(without, [...months, ready])).toEqual({ gone: [], come: [[0, 0]] })
  })

  test('is the offer itself where only what it carries is new', () => {
    expect(changeOf(toldWhole([...months, pen(1)]), [...months, pen(2)])).toEqual({ gone: [4], come: [[4, pen(2)]] })
  })

  test('is the whole list where those that stay change places, or hardly any do', () => {
    expect(changeOf(toldWhole(months), months.toReversed())).toBe('whole')
    expect(changeOf(toldWhole([ready]), [...months, ready])).toBe('whole')
  })

  test('leads to the same list on both sides, however they come and go, and nobody remembers more and more', () => {
    const pool = [...months, ready, pen(1), pen(2), ...months.map(({ id }, at) => open('other', `${id}${at}`))]
    const list = fc
      .uniqueArray(fc.nat(pool.length - 1), { selector: (at) => pool[at]?.id ?? '' })
      .map((places) => places.map((at) => pool[at] as Offer))
    fc.assert(
      fc.property(fc.array(list, { maxLength: 60 }), (lists) => {
        let told = toldWhole([])
        for (const now of lists) {
          told = tell(told, now)
          expect(told.list).toEqual(now)
          expect(told.known.length).toBeLessThan(64 + 2 * pool.length)
        }
      }),
    )
  })

  test('never points to an offer that was not told: that would be a fault', () => {
    expect(() => withChange(toldWhole([ready]), { gone: [], come: [[0, 7]] })).toThrow('never told')
  })
})
