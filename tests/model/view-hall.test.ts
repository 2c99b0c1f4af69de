/** What a town shows to whom: reports that come late or lie in fog, what runs, and the texts that have had their hour. */
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { movedTo } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, proposed } from '../support/hall-table.ts'

const seat = (name: string): Audience => ({ kind: 'seat', seat: name })
const knows = (state: State, name: string) => privateView(state, seat(name)).hand?.knows
const year = hallAt('year')
const result = movedTo('result', year)

describe('reports', () => {
  test('what comes late is known one report later; until its hour something is official, or lies in fog', () => {
    expect(publicView(year).reports.map(({ values }) => [values.known, values.told, values.fog])).toEqual([
      [null, { value: 6, official: true }, null],
    ])
    expect(publicView(result).reports.map(({ values }) => [values.known, values.told, values.fog])).toEqual([
      [null, { value: 6, official: true }, { value: 18, official: false }],
      [
        { value: 18, official: false },
        { value: 6, official: true },
        { value: 20, official: false },
      ],
    ])
  })
  test('from its hour on, all that was true is told', () => {
    const called = movedTo('year', played(hallAt('meet'), cleo({ type: 'act', act: 'rally' })))
    expect(publicView(called).reports[0]?.values.told).toEqual({ value: 18, official: false })
  })
  test('some know it before', () => {
    expect(knows(year, 'anna')).toEqual({ known: 18, 'known@hill': 10, 'known@river': 8 })
    expect(knows(year, 'cleo')).toEqual({ told: 18, 'told@hill': 10, 'told@river': 8 })
    expect(knows(year, 'bert')).toEqual({})
    expect(knows(result, 'anna')).toEqual({ known: 20, 'known@hill': 11, 'known@river': 9 })
  })
  test('what is reported is not seen as it stands', () => {
    expect(Object.keys(publicView(year).indicators)).toEqual(['reach'])
    expect(Object.keys(publicView(year).variables)).toEqual(['families', 'money', 'fit@hill', 'fit@river'])
  })
})

test('what was decided runs, and what it brings to hidden numbers stays hidden', () => {
  const carried = movedTo(
    'year',
    played(
      movedTo('council', played(hallAt('draft'), proposed, bert({ type: 'cover', motion: 'coach', cover: 'yes' }))),
      cleo({ type: 'vote', motion: 'coach', vote: 'yes' }),
      bert({ type: 'vote', motion: 'coach', vote: 'yes' }),
    ),
  )
  expect(publicView(carried).running).toEqual({ coach: { since: 0, works: true, yearly: 10 } })
  expect(publicView(carried).motions.coach?.results.map(({ body, carried: yes }) => [body, yes])).toEqual([
    ['committee', false],
    ['council', true],
  ])
  expect(publicView(carried).contributions.every(({ on }) => !on.startsWith('need'))).toBe(true)
  expect(carried.town.contributions.some(({ on }) => on.startsWith('need'))).toBe(true)
})

test('what happened to a few is not named where a number is explained', () => {
  const draft = hallAt('draft')
  const sources = publicView(draft).contributions.map(({ source }) => source)
  expect(draft.town.contributions.map(({ source }) => source)).toEqual(['injects.whisper.headline'])
  expect(sources).toEqual(['rounds.one.phases.draft.name'])
})

describe('texts have their hour', () => {
  const observer: Audience = { kind: 'observer' }
  const facilitator: Audience = { kind: 'facilitator' }

  test.each<[string, State, State, Audience]>([
    ['forms.full.name', hallAt('meet'), hallAt('draft'), observer],
    ['measures.fund.name', hallAt('year'), hallAt('again'), observer],
    ['injects.flood.choice.options.pay.label', hallAt('meet'), hallAt('draft'), observer],
    ['injects.whisper.text', hallAt('meet'), hallAt('draft'), seat('anna')],
    ['stories.jana.versions.1.text', hallAt('council'), year, observer],
    ['debrief.pulse.question', result, hallAt('back'), observer],
    ['injects.flood.guidance', hallAt('meet'), hallAt('draft'), facilitator],
    ['checks.why.question', hallAt('meet'), hallAt('draft'), seat('bert')],
  ])('%s', (key, before, after, audience) => {
    expect(textKeys(before, audience)).not.toContain(key)
    expect(textKeys(after, audience)).toContain(key)
  })

  test('some are only for some', () => {
    expect(textKeys(year, seat('anna'))).toContain('documents.letter.text')
    expect(textKeys(year, seat('bert'))).not.toContain('documents.letter.text')
    expect(textKeys(year, seat('bert'))).not.toContain('injects.whisper.text')
    expect(textKeys(year, seat('anna'))).not.toContain('guide.0')
    expect(textKeys(year, facilitator)).toContain('guide.0')
    expect(textKeys(played(hallAt('meet'), anna({ type: 'visit', place: 'hill' })), observer)).not.toContain(
      'places.hill.visit',
    )
  })
})
