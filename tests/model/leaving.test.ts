/** What falls due when a phase ends: questions without an answer, agreements to close, the deadline, the time spent. */
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import type { Step } from '../../shared/scenario/schema.ts'
import { anna, bert, goOn, movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { eventsOf, measure, proposed, service, since, stepped, town } from './fixtures/town.ts'

const typesOf = (state: State) =>
  given(state)
    .when(goOn(state))
    .accepted()
    .events.map(({ type }) => type)

describe('questions', () => {
  const asking = {
    subjects: { need: { text: { de: 'Was fehlt?' }, to: ['purse'] } },
    unanswered: [{ on: 'trust', amount: '-3' }],
  }
  const asked = played(town({ asking }), anna({ type: 'ask', to: 'purse', subject: 'need' }))

  test('are due a phase later, and not before', () => {
    const next = played(asked, goOn(asked))
    expect(next.town.asked).toMatchObject([{ state: 'open', due: 'pick' }])
    const over = played(next, goOn(next))
    expect(over.town.asked).toMatchObject([{ state: 'unanswered' }])
    expect(since(next, over, 'trust')).toContainEqual(['asking.subjects.need.text', -3])
  })

  test('that were answered cost nothing', () => {
    const next = played(asked, goOn(asked))
    const answered = played(next, bert({ type: 'answer', asked: next.town.asked[0]?.id ?? '' }))
    const over = played(answered, goOn(answered))
    expect(over.town.asked).toMatchObject([{ state: 'answered' }])
    expect(since(next, over, 'trust').map(([source]) => source)).not.toContain('asking.subjects.need.text')
  })
})

describe('winding up', () => {
  const changes = (needs: string) => ({
    services: {
      cafe: service({ closing: [{ on: 'reach', place: 'hill', amount: '-3' }] }),
      club: service({}),
    },
    overlaps: {
      both: {
        between: ['cafe', 'club'],
        roles: ['office', 'purse'],
        worth: 60,
        divide: { de: 'Teilen' },
        close: { service: 'cafe', text: { de: 'Schließen' }, needs, frees: 40 },
      },
    },
  })
  const offered = (needs: string) =>
    played(
      town(changes(needs)),
      anna({ type: 'divide', overlap: 'both', how: 'close' }),
      bert({ type: 'divide', overlap: 'both', how: 'close' }),
    )

  test('what hangs on something hidden is judged when the phase ends', () => {
    const before = offered('vars.trust >= 40')
    expect(before.town.wound).toEqual([])
    const over = played(before, goOn(before))
    expect(over.town).toMatchObject({ wound: ['cafe'], overlaps: { both: { agreed: 'close' } } })
    expect(since(before, over, 'fund')).toEqual([['services.cafe.name', 40]])
    expect(over.town.variables['reach@hill']).toBe(27)
  })

  test('where it cannot be, the offers are taken back', () => {
    const before = offered('vars.trust >= 41')
    const over = played(before, goOn(before))
    expect(over.town).toMatchObject({ wound: [], overlaps: { both: { offered: {}, agreed: null } } })
    expect(since(before, over, 'fund')).toEqual([])
  })

  test('one alone winds nothing up', () => {
    const alone = played(town(changes('vars.trust >= 0')), anna({ type: 'divide', overlap: 'both', how: 'close' }))
    const over = played(alone, goOn(alone))
    expect(over.town).toMatchObject({ wound: [], overlaps: { both: { offered: { office: 'close' } } } })
  })
})

test('in this order: what was spoken, questions, agreements, then the steps of the author', () => {
  const table = town({
    asking: { subjects: { need: { text: { de: 'Was?' }, to: ['purse'] } }, phases: 1 },
    services: { cafe: service({}) },
    overlaps: {
      one: {
        between: ['cafe', 'visits'],
        roles: ['office'],
        worth: 1,
        divide: { de: 'T' },
        close: { service: 'cafe', text: { de: 'S' }, needs: 'vars.trust > 0', frees: 0 },
      },
    },
    'rounds.one.phases.hello.accepts': { ask: true },
  })
  const due: State = {
    ...table,
    town: {
      ...table.town,
      asked: [{ id: 'q', by: 'office', to: 'purse', subject: 'need', due: 'talk', state: 'open' }],
    },
  }
  const ready = played(
    due,
    anna({ type: 'say', card: 'report', said: true }),
    bert({ type: 'hear', from: 'office', heard: true }),
    anna({ type: 'divide', overlap: 'one', how: 'close' }),
  )
  expect(typesOf(ready)).toEqual([
    'shared',
    'answered',
    'divided',
    'woundUp',
    'cardCounted',
    'changed',
    'moved',
    'marked',
    'clockSet',
  ])
})

describe('a new round', () => {
  test('the deadline is over, and so is what was spent', () => {
    const late = stepped(town({ 'measures.visits': measure() }), { do: 'file' })
    const spent: State = { ...late, town: { ...late.town, spent: { office: 2 } } }
    const pick = played(spent, goOn(spent))
    expect(pick.town).toMatchObject({ deadline: true, spent: { office: 2 } })
    expect(movedTo('plan', pick).town).toMatchObject({ deadline: false, spent: {} })
  })

  test('what came late stays late', () => {
    const late = proposed(stepped(town({ 'measures.visits': measure() }), { do: 'file' }), 'visits')
    expect(movedTo('plan', late).town.motions.visits?.late).toBe(true)
  })
})

describe('cards that nobody said', () => {
  const withheld: Step = { do: 'withheld', cards: ['report'] }
  const table = town({ 'cards.report.withheld': [{ on: 'trust', amount: '-5' }] })

  test('change something, and the phase is what people read', () => {
    expect(eventsOf(table, withheld)).toMatchObject([
      { contributions: [{ on: 'trust', amount: -5, source: 'rounds.one.phases.talk.name' }] },
    ])
  })

  test('nothing, once they lie open or one role was told', () => {
    expect(eventsOf(played(table, anna({ type: 'share', card: 'report' })), withheld)).toEqual([])
    const told = played(table, anna({ type: 'tell', card: 'report', to: 'purse', promise: null }))
    expect(eventsOf(told, withheld)).toEqual([])
  })
})

describe('a word about a vote', () => {
  const promises = {
    'promises.measure': { by: 'anyone', text: { de: 'Ich stimme zu.' }, about: { body: 'council' }, at: 'talk' },
    'measures.visits': measure({ owner: 'purse' }),
    'rounds.one.phases.talk.accepts.confirm': false,
  }
  const word = bert({ type: 'promise', promise: 'measure', measure: 'visits' })
  const states = (state: State) => state.town.promises.map((promise) => promise.state)
  const vote = (vote: 'yes' | 'no') => bert({ type: 'vote', motion: 'visits', vote })
  const given = played(proposed(town(promises), 'visits'), word)

  test('is kept by voting for it', () => {
    expect(states(stepped(played(given, vote('yes')), { do: 'settle' }))).toEqual(['kept'])
    expect(states(stepped(played(given, vote('yes')), { do: 'count', body: 'council' }, { do: 'settle' }))).toEqual([
      'kept',
    ])
  })

  test('is broken by voting otherwise, or not at all', () => {
    expect(states(stepped(played(given, vote('no')), { do: 'settle' }))).toEqual(['broken'])
    expect(states(stepped(given, { do: 'settle' }))).toEqual(['broken'])
  })

  test('is not broken where there was nothing to vote on', () => {
    expect(states(stepped(played(town(promises), word), { do: 'settle' }))).toEqual(['kept'])
  })
})
