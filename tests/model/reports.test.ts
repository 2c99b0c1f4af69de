/** What is taken down of a town: reports, stories, and the titles that a group earned. */
import { describe, expect, test } from 'vitest'
import { eventsOf, stepped, town } from './fixtures/town.ts'

const indicator = (terms: readonly object[], report: object | undefined = {}) => ({
  name: { de: 'Reichweite' },
  terms,
  per: 50,
  report,
})

describe('report', () => {
  const indicators = {
    reached: indicator([{ variable: 'reach', weight: 100 }]),
    both: indicator([
      { variable: 'reach', weight: 1 },
      { variable: 'money', weight: 2 },
    ]),
    live: { ...indicator([{ variable: 'plan', weight: 1 }]), report: undefined },
  }
  const table = town({ indicators })

  test('numerators of every indicator that is reported, by place too where all of it is kept there', () => {
    expect(eventsOf(table, { do: 'report' })).toEqual([
      {
        type: 'reportTaken',
        report: {
          round: 'one',
          phase: 'talk',
          values: { reached: 5000, 'reached@hill': 3000, 'reached@river': 2000, both: 250 },
        },
      },
    ])
  })

  test('stays as it was taken', () => {
    const later = stepped(
      table,
      { do: 'report' },
      { do: 'change', on: 'reach', place: 'hill', amount: '-30' },
      { do: 'report' },
    )
    expect(later.town.reports.map(({ values }) => values.reached)).toEqual([5000, 2000])
  })
})

describe('a story', () => {
  const version = (when: string) => ({ when, text: { de: 'Jana ging hin.' } })
  const stories = (contacts: string, ...whens: string[]) => ({
    stories: { jana: { name: { de: 'Jana' }, contacts, versions: whens.map(version) } },
  })
  const tell = { do: 'tellStory', story: 'jana' } as const

  test('the first version that holds, and its doors in whole', () => {
    const table = town(stories('8 - vars.plan / 100 * 6', 'vars.plan >= 60', 'vars.plan >= 40', 'true'))
    expect(stepped(table, tell).town.stories).toEqual([{ story: 'jana', version: 1, contacts: 6, round: 'one' }])
  })

  test('told again, one after the other', () => {
    const table = stepped(
      town(stories('vars.plan - 50', 'true')),
      tell,
      { do: 'change', on: 'plan', amount: '13' },
      tell,
    )
    expect(table.town.stories.map(({ contacts }) => contacts)).toEqual([0, 3])
  })

  test('a story without a version that holds is a fault, and loading refuses it', () => {
    expect(() => stepped(town(stories('1', 'false')), tell)).toThrow('no version')
  })
})

describe('titles', () => {
  const level = (when: string) => ({ name: { de: 'Titel' }, text: { de: 'Text' }, when })

  test('every one that holds at the end', () => {
    const levels = { calm: level('true'), rich: level('vars.fund > 500'), known: level("total('reach') >= 50") }
    const over = stepped(town({ 'debrief.levels': levels }), { do: 'end' })
    expect(over.town.levels).toEqual(['calm', 'known'])
  })

  test('where there are none, not a word', () => {
    expect(eventsOf(town(), { do: 'end' }).map(({ type }) => type)).toEqual(['ended'])
  })
})
