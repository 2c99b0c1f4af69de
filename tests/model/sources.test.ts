/** Whatever changes a number can say why: every source is a text that people may read, or one of three words of ours. */
import { expect, test } from 'vitest'
import { publicView, textKeys } from '../../shared/engine/view.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { playEvening } from '../support/engine-evening.ts'
import { best, commandsOf, failsForTrust, inOrder, recorded, silent } from '../support/engine-golden.ts'
import { anna, bert, goOn, movedTo, tableAt, variant } from '../support/engine-tiny.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { played } from '../support/given.ts'

const ours = ['bound', 'lapse', 'refill']

test.each([
  ['best', best],
  ['fails for trust', failsForTrust],
  ['silent', silent],
] as const)('in the play „%s“ every source can be read', (_, script) => {
  const { state } = recorded(tuesday, inOrder(commandsOf(script, tuesday)))
  const sources = publicView(state).contributions.map(({ source }) => source)
  expect(sources.length).toBeGreaterThan(5)
  const readable = textKeys(state, { kind: 'projector' })
  for (const source of sources.filter((key) => !ours.includes(key))) {
    expect(textAt(tuesday, source, 'de')).toBeDefined()
    expect(readable).toContain(source)
  }
})

test('hidden changes are explained too, for whoever may see them later', () => {
  const { states } = playEvening({ scenario: tuesday, seed: 's', pace: 'room', people: 3, idle: 0, moves: [] })
  const all = states.at(-1)?.town.contributions ?? []
  expect(all.filter(({ source }) => !ours.includes(source) && textAt(tuesday, source, 'de') === undefined)).toEqual([])
})

test('words of its own stand before those of the measure, card, promise, news or proposal', () => {
  const own = { de: 'Eigene Worte' }
  const scenario = variant({
    'measures.freeze.effects.0.source': own,
    'cards.report.opened.0.source': own,
    'cards.report.answer.effects.0.source': own,
    'promises.measure.effects.0.source': own,
    'injects.storm.effects.0.source': own,
    'proposals.house.effects.0.source': own,
    'proposals.house.conditions': {},
  })
  const talk = played(
    tableAt('talk', scenario),
    anna({ type: 'share', card: 'report' }),
    bert({ type: 'act', act: 'review' }),
    anna({ type: 'promise', promise: 'measure', measure: 'visits' }),
    bert({ type: 'confirm', promised: 'anna.promise:measure:visits' }),
    bert({ type: 'promise', promise: 'measure', measure: 'project' }),
    anna({ type: 'confirm', promised: 'bert.promise:measure:project' }),
  )
  const pick = played(movedTo('pick', talk), anna({ type: 'choose', measure: 'visits' }))
  const plan = played(
    pick,
    goOn(pick),
    anna({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' }),
    anna({ type: 'sign', proposal: 'house' }),
    bert({ type: 'sign', proposal: 'house' }),
  )
  const told = new Set(played(plan, goOn(plan)).town.contributions.map(({ source }) => source))
  expect([...told].filter((source) => textAt(scenario, source, 'de') === own.de).sort()).toEqual([
    'cards.report.answer.effects.0.source',
    'cards.report.opened.0.source',
    'injects.storm.effects.0.source',
    'measures.freeze.effects.0.source',
    'promises.measure.effects.0.source',
    'proposals.house.effects.0.source',
  ])
})
