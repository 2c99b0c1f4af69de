/** What was decided is judged, paid, staffed and begun. */
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { anna, bert, facilitator } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { count, decided, inYears, measure, proposed, since, stepped, town, variable } from './fixtures/town.ts'

const paid = (parts: object) => ({ 'measures.visits': measure({ pot: 'city', ...parts }) })
const outcome = ({ town }: State, id = 'visits') => [town.motions[id]?.outcome, town.motions[id]?.why]

describe('money', () => {
  test('what it costs once and in its first year leaves the pot', () => {
    const before = town(paid({ cost: 60, yearly: 40 }))
    const begun = decided(before, 'visits')
    expect(since(before, begun, 'fund')).toEqual([['measures.visits.name', -100]])
    expect(begun.town.running.visits).toEqual({ motion: 'visits', since: 0, until: null, booked: {}, yearly: 40 })
  })

  test('others pay their share, as long as its condition holds', () => {
    const refunds = [
      { name: { de: 'Land' }, share: 0.4 },
      { name: { de: 'Bund' }, share: 0.5, when: 'year() >= 1' },
    ]
    const table = town(paid({ cost: 5, yearly: 170, refunds }))
    expect(decided(table, 'visits').town.running.visits?.yearly).toBe(102)
    expect(decided(table, 'visits').town.variables.fund).toBe(395)
    const later = decided(inYears(table, 1), 'visits')
    expect(later.town.running.visits?.yearly).toBe(17)
    expect(later.town.contributions.at(-1)?.factors).toEqual([
      { name: 'refund:visits:0', value: 0.4 },
      { name: 'refund:visits:1', value: 0.5 },
    ])
  })

  test('more than the pot holds: decided, and nothing begins', () => {
    const poor = decided(town(paid({ cost: 501 })), 'visits')
    expect(outcome(poor)).toEqual(['failed', 'money'])
    expect(poor.town.running).toEqual({})
    expect(poor.town.variables.fund).toBe(500)
    expect(outcome(decided(town(paid({ cost: 500 })), 'visits'))).toEqual(['carried', null])
  })

  test('a pot that the law fills pays all the same', () => {
    const changes = { 'pots.city.overdraw': true, 'variables.fund': variable({ min: -900, max: 900, start: 100 }) }
    const begun = decided(town({ ...changes, ...paid({ cost: 300 }) }), 'visits')
    expect(begun.town.variables.fund).toBe(-200)
  })

  test('from a frozen pot nothing is paid', () => {
    const changes = { 'pots.city.freeze': ['purse'], ...paid({ cost: 1 }), 'measures.fund': measure() }
    const cold = played(town(changes), bert({ type: 'freeze', pot: 'city', frozen: true }))
    const both = decided(cold, 'visits', 'fund')
    expect(outcome(both)).toEqual(['failed', 'frozen'])
    expect(outcome(both, 'fund')).toEqual(['carried', null])
  })

  test('what costs nothing needs no pot', () => {
    const before = town({ 'measures.visits': measure() })
    expect(since(before, decided(before, 'visits'), 'fund')).toEqual([])
  })
})

describe('needs', () => {
  const needs = { when: 'vars.trust >= 45', text: { de: 'Vertrauen' }, failed: { de: 'Es fehlte.' } }

  test('what is hidden is judged when it is decided', () => {
    const table = town(paid({ needs }))
    expect(outcome(decided(table, 'visits'))).toEqual(['failed', 'needs'])
    const trusting = stepped(table, { do: 'change', on: 'trust', amount: '5' })
    expect(outcome(decided(trusting, 'visits'))).toEqual(['carried', null])
  })

  test('the vote comes first: what found no majority has no other reason', () => {
    const table = proposed(town(paid({ needs, cost: 900 })), 'visits')
    expect(outcome(stepped(table, count))).toEqual(['failed', 'vote'])
  })
})

describe('posts', () => {
  const staffed = (posts: number) => ({
    staff: 'posts',
    'variables.posts': variable({ unit: 'posts', start: posts, max: 900 }),
    'measures.visits': measure({ staff: 100, fades: 2, effects: [{ on: 'plan', amount: '8', as: 'level' }] }),
  })

  test('are taken', () => {
    const begun = decided(town(staffed(250)), 'visits')
    expect(begun.town.variables.posts).toBe(150)
    expect(begun.town.running.visits).toMatchObject({ since: 0, until: 2 })
  })

  test('where they are short it begins a year later, with its money too', () => {
    const before = town(staffed(40))
    const short = decided(before, 'visits')
    expect(since(before, short, 'posts')).toEqual([['measures.visits.name', -40]])
    expect(short.town.running.visits).toMatchObject({ since: 1, until: 3 })
    expect([1, 2, 3, 4].map((years) => inYears(short, years).town.variables.plan)).toEqual([40, 48, 48, 44])
  })
})

describe('what it brings at once', () => {
  test('is not multiplied, and spread like everything else', () => {
    const effects = [
      { on: 'plan', amount: '8' },
      { on: 'reach', amount: '4' },
    ]
    const factors = { half: { name: { de: 'Halb' }, kind: 'amount', amount: '0.5' } }
    const begun = decided(town({ factors, ...paid({ effects }) }), 'visits')
    expect(begun.town.variables).toMatchObject({ plan: 48, 'reach@hill': 33, 'reach@river': 21 })
  })

  test('comes once, however often it is decided', () => {
    const changes = paid({ fades: 1, effects: [{ on: 'plan', amount: '8' }] })
    const again = decided(inYears(decided(town(changes), 'visits'), 1), 'visits')
    expect(again.town.variables.plan).toBe(48)
    expect(again.town.running.visits?.since).toBe(1)
  })
})

describe('without a hearing', () => {
  const hearing = { motions: { hearing: ['purse'], unheard: [{ on: 'trust', amount: '-4' }] } }

  test('to decide it costs what the scenario says, once', () => {
    const before = town({ ...hearing, ...paid({}) })
    expect(since(before, decided(before, 'visits'), 'trust')).toEqual([['measures.visits.name', -4]])
  })

  test('whoever was heard has been heard', () => {
    const before = town({ ...hearing, ...paid({}) })
    const heard = played(proposed(before, 'visits'), bert({ type: 'beHeard', motion: 'visits', stance: 'against' }))
    const voted = played(heard, anna({ type: 'vote', motion: 'visits', vote: 'yes' }))
    expect(since(before, stepped(voted, count), 'trust')).toEqual([])
  })

  test('only at the last body', () => {
    const bodies = { 'bodies.board': { name: { de: 'Beirat' }, seats: { office: 1 }, majority: 1 } }
    const changes = { ...hearing, ...bodies, ...paid({ decide: ['council', 'board'] }) }
    const before = town(changes)
    const [on, failed] = [decided(before, 'visits'), stepped(proposed(before, 'visits'), count)]
    expect([on, failed].map((after) => outcome(after)[0])).toEqual(['open', 'failed'])
    expect([on, failed].map((after) => since(before, after, 'trust'))).toEqual([[], []])
  })
})

describe('an own idea', () => {
  const free = {
    title: { de: 'Eigene Idee' },
    decide: ['council'],
    pot: 'city',
    costs: [50, 100],
    classes: {
      meeting: {
        name: { de: 'Treffen' },
        access: 'come',
        stage: 3,
        delay: 1,
        effects: [
          { on: 'reach', amount: '12' },
          { on: 'trust', amount: '2', as: 'once' },
        ],
      },
    },
  }
  const idea = town({ motions: { free }, 'bodies.council.majority': 4 })
  const lies = played(idea, anna({ type: 'proposeFree', form: 'brief', place: 'river', cost: 50, title: 'x' }))
  const classified = played(lies, facilitator({ type: 'classify', motion: 'free@office', class: 'meeting' }))
  const voted = (state: State) =>
    stepped(played(state, bert({ type: 'vote', motion: 'free@office', vote: 'yes' })), count)

  test('without a class nobody knows what it would bring', () => {
    expect(outcome(voted(lies), 'free@office')).toEqual(['failed', 'class'])
  })

  test('is paid by the year, and brings in its place what its class says, by what it costs', () => {
    const begun = voted(classified)
    expect(begun.town.running['free@office']).toMatchObject({ since: 0, until: null, yearly: 50 })
    expect(begun.town.variables).toMatchObject({ fund: 450, trust: 41, 'reach@river': 20 })
    expect(inYears(begun, 1).town.variables['reach@river']).toBe(20)
    expect(inYears(begun, 2).town.variables).toMatchObject({ 'reach@hill': 30, 'reach@river': 26 })
    expect(inYears(begun, 2).town.contributions.at(-1)?.source).toBe('motions.free.classes.meeting.name')
  })
})
