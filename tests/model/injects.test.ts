/** Events of the town: by trigger and luck, once; answered or not, they come about. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { bert } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { eventsOf, last, stepped, town } from './fixtures/town.ts'

const words = { headline: { de: 'Es regnet' }, text: { de: 'Viel.' } }
const rain = (parts: object = {}) => ({ ...words, effects: [{ on: 'plan', amount: '-5' }], ...parts })
const draw = (...injects: string[]) => ({ do: 'draw', injects }) as const
const conclude = { do: 'conclude' } as const
const happened = (state: State) => Object.keys(state.town.injects)

describe('draw', () => {
  test('it happens, and does what it does', () => {
    const table = town({ 'injects.rain': rain() })
    expect(eventsOf(table, draw('rain'))).toMatchObject([
      { type: 'happened', inject: 'rain' },
      { type: 'changed', values: { plan: 35 }, contributions: [{ source: 'injects.rain.headline', amount: -5 }] },
    ])
  })

  test('once', () => {
    const wet = stepped(town({ 'injects.rain': rain() }), draw('rain'))
    expect(eventsOf(wet, draw('rain'))).toEqual([])
  })

  test('only where its trigger holds', () => {
    const table = town({ 'injects.rain': rain({ when: 'year() >= 1' }) })
    expect(happened(stepped(table, draw('rain')))).toEqual([])
    expect(happened(stepped(table, { do: 'year', years: 1 }, draw('rain')))).toEqual(['rain'])
  })

  test('covered it happens, and does nothing', () => {
    const table = town({ 'injects.rain': rain({ covered: 'vars.fund >= 500' }) })
    expect(eventsOf(table, draw('rain'))).toEqual([{ type: 'happened', inject: 'rain' }])
  })

  test('several: the next one sees what the last one did', () => {
    const table = town({ 'injects.rain': rain(), 'injects.flood': rain({ when: "happened('rain')" }) })
    expect(happened(stepped(table, draw('rain', 'flood')))).toEqual(['rain', 'flood'])
    expect(happened(stepped(table, draw('flood', 'rain')))).toEqual(['rain'])
  })
})

describe('luck', () => {
  const chance = (amount: string) => town({ 'injects.rain': rain({ chance: amount }) })
  const rains = (state: State, seed: string) => happened(stepped({ ...state, seed }, draw('rain'))).length === 1

  test('0 never, 100 always, and the same seed the same again', () => {
    const [never, always, half] = ['0', '100', '50'].map(chance)
    if (never === undefined || always === undefined || half === undefined) throw new Error('no town')
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (seed) => {
        expect(rains(never, seed)).toBe(false)
        expect(rains(always, seed)).toBe(true)
        expect(rains(half, seed)).toBe(rains(half, seed))
      }),
    )
  })

  test('about as often as it says', () => {
    const table = chance('25 + vars.plan - 40')
    const wet = Array.from({ length: 400 }, (_, i) => rains(table, `s${i}`)).filter(Boolean)
    expect(Math.abs(wet.length - 100)).toBeLessThan(30)
  })

  test('one more event shifts no other', () => {
    const one = chance('50')
    const more = town({ 'injects.rain': rain({ chance: '50' }), 'injects.hail': rain({ chance: '50' }) })
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const both = stepped({ ...more, seed }, draw('hail', 'rain'))
      expect(happened(both).includes('rain')).toBe(rains(one, seed))
    }
  })
})

describe('what is answered', () => {
  const option = (amount: string) => ({ label: { de: 'So' }, effects: [{ on: 'plan', amount }] })
  const choice = { by: ['purse'], options: { pay: option('-1'), wait: option('-9') }, otherwise: 'wait' }
  const wet = stepped(town({ 'injects.rain': rain({ effects: [], choice }) }), draw('rain'))
  const answer = bert({ type: 'respond', inject: 'rain', option: 'pay' })

  test('comes about when it is concluded', () => {
    const paying = played(wet, answer)
    expect(paying.town.variables.plan).toBe(40)
    const over = stepped(paying, conclude)
    expect(last(over, 'plan')).toMatchObject({ amount: -1, source: 'injects.rain.choice.options.pay.label' })
    expect(over.town.injects.rain).toMatchObject({ chosen: 'pay', by: 'purse', concluded: true })
  })

  test('without an answer its default does, and then it is too late', () => {
    const over = stepped(wet, conclude)
    expect(over.town.variables.plan).toBe(31)
    expect(over.town.injects.rain).toMatchObject({ chosen: 'wait', by: null, concluded: true })
    given(over).when(answer).refused('already-chosen')
  })

  test('once', () => {
    expect(eventsOf(stepped(wet, conclude), conclude)).toEqual([])
  })

  test('what asks nothing is not concluded', () => {
    expect(eventsOf(stepped(town({ 'injects.rain': rain() }), draw('rain')), conclude)).toEqual([])
  })
})
