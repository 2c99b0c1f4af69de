/** The keys of a scenario's texts, and the language in which each is found. */
import { expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import { isForeign, textAt, textKeys, textKeysOf } from '../../shared/scenario/texts.ts'
import { tiny, tinyWith } from '../support/tiny-scenario.ts'

test.each([
  ['title', 'Klein'],
  ['roles.office.goal.levels.1.text', 'Geschafft.'],
  ['rounds.one.phases.talk.name', 'Reden'],
  ['rounds.two.phases.plan.leave.1.source', 'Zuschuss'],
  ['choices.spring.except.0.why', 'Sie schreiben den Bericht.'],
  ['endings.rest.text', 'Viele Türen.'],
  ['debrief.questions.0', 'Was nehmen Sie mit?'],
])('%s', (key, text) => {
  expect(textAt(tiny, key, 'de')).toBe(text)
})

test('a key that names no text finds none', () => {
  for (const key of ['roles', 'roles.office', 'title.de', 'constructor', '']) {
    expect(textAt(tiny, key, 'de')).toBeUndefined()
  }
})

test('what a language lacks is said in German', () => {
  const loaded = load(tinyWith({ languages: ['de'], 'title.en': undefined, 'title.de-simple': undefined }))
  if (!('scenario' in loaded)) throw new Error('refused')
  expect(textAt(loaded.scenario, 'title', 'en')).toBe('Klein')
  expect(textAt(loaded.scenario, 'title', 'de-simple')).toBe('Klein')
  expect(textAt(tiny, 'title', 'en')).toBe('Tiny')
})

test('a language may be written in part: each text stands in it or in German', () => {
  const some = tinyWith({ languages: ['de', 'en'], partly: ['de-simple'], 'title.de-simple': undefined })
  const loaded = load(some)
  if (!('scenario' in loaded)) throw new Error('refused')
  expect(textAt(loaded.scenario, 'title', 'de-simple')).toBe('Klein')
  expect(load(tinyWith({ partly: ['de'] }))).toHaveProperty('diagnostics')
})

test('only what is read in another language than the one asked for is foreign', () => {
  const loaded = load(tinyWith({ languages: ['de'], 'title.en': undefined, 'title.de-simple': undefined }))
  if (!('scenario' in loaded)) throw new Error('refused')
  expect(isForeign(loaded.scenario, 'title', 'en')).toBe(true)
  expect(isForeign(loaded.scenario, 'title', 'de-simple')).toBe(false)
  expect(isForeign(loaded.scenario, 'summary', 'en')).toBe(false)
})

test('the keys below a prefix are those of that thing alone', () => {
  expect(textKeys(tiny, 'cards.report')).toEqual(['cards.report.title', 'cards.report.text', 'cards.report.answer.how'])
  expect(textKeys(tiny, 'cards.rep')).toEqual([])
  expect(textKeys(tiny, 'title')).toEqual(['title'])
})

test('every key leads to its text', () => {
  const keys = textKeys(tiny, '')
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => textAt(tiny, key, 'de') === undefined)).toEqual([])
})

test('lists of keys are the same as long as they are remembered, and no more of them are than a bound, whatever they go on from', () => {
  const common = () => textKeysOf(tiny, ['title'])
  const first = common()
  const own = textKeysOf(tiny, ['cards.report'], first)
  expect(own).toEqual(['title', ...textKeys(tiny, 'cards.report')])
  expect(common()).toBe(first)
  expect(textKeysOf(tiny, ['cards.report'], first)).toBe(own)
  for (let n = 0; n < 30; n++) {
    const some = textKeysOf(tiny, [`evening ${n}`])
    for (let role = 0; role < 30; role++) textKeysOf(tiny, [`role ${role}`], some)
  }
  expect(textKeysOf(tiny, ['cards.report'], first)).not.toBe(own)
  expect(common()).not.toBe(first)
})
