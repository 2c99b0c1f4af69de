/** What is hidden changes nothing for those from whom it is hidden: not what they see, may ask, or are refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offers } from '../../shared/engine/offers.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, quick, settings } from '../support/engine-evenings.ts'
import { easyHall, hall } from '../support/engine-hall.ts'
import { twinsOf } from '../support/engine-hidden.ts'
import { type Engine, engine, interference, tellingTwins } from '../support/engine-interference.ts'
import { facilitator, movedTo } from '../support/engine-tiny.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { played } from '../support/given.ts'
import { anna, cleo, hallAt, proposed } from '../support/hall-table.ts'

/** Asking for everything takes long, so that only some states are asked. */
const EVERY = 16

test.each([
  ['an evening in a room', tuesday, 'room', 0],
  ['an evening alone', tuesday, 'alone', 0],
  ['a council in a room', hall, 'room', 1],
  ['a council alone', easyHall, 'alone', 2],
] as const)('%s: equal views, equal offers and refusals', (_, scenario, pace, part) => {
  fc.assert(
    fc.property(settings([scenario], pace, 60), (setting) => {
      const { states } = playEvening(setting)
      expect(interference(states.filter((_, i) => i % EVERY === setting.people))).toEqual([])
    }),
    campaign(scenario === tuesday ? 60 : 20, part),
  )
})

test.each([
  ['evenings', tuesday],
  ['councils', hall],
] as const)('two %s that differ in one secret look the same to all others, moment by moment', (_, scenario) => {
  let pairs = 0
  fc.assert(
    fc.property(settings([scenario], 'room', 50), (setting) => {
      const twins = twinsOf(playEvening(setting)).slice(0, 12)
      pairs += twins.length
      expect(tellingTwins(twins)).toEqual([])
    }),
    campaign(30),
  )
  expect(pairs).toBeGreaterThan(quick ? 2 : 10)
})

describe('a leak would be seen', () => {
  const evenings = [2, 5, 8, 9].map((idle) =>
    playEvening({
      scenario: tuesday,
      seed: 's',
      pace: 'room',
      people: 3,
      idle,
      moves: Array.from({ length: 40 }, (_, i) => ({ who: (i * 733) % 7_000, what: i * 337, wild: false })),
    }),
  )
  const states = evenings.flatMap((evening) => evening.states).filter((_, i) => i % 6 === 0)
  const twins = evenings.flatMap((evening) => twinsOf(evening).slice(0, 8))

  test('there is none to begin with', () => {
    expect(interference(states)).toEqual([])
    expect(twins.length).toBeGreaterThan(12)
    expect(tellingTwins(twins)).toEqual([])
  })

  const trust = ({ town }: State) => town.variables.trust ?? 0
  const unrevealed = ({ town }: State) => Object.values(town.choices).filter(({ revealed }) => !revealed)

  test.each<[string, Partial<Engine>]>([
    ['a refusal for want of trust', { decide: (s, c) => (trust(s) < 50 ? { refused: 'nothing-new' } : decide(s, c)) }],
    ['an offer that comes with trust', { offers: (s, a) => (trust(s) < 50 ? [] : offers(s, a)) }],
    ['what lies face down', { publicView: (s) => ({ ...publicView(s), choices: s.town.choices }) }],
    [
      'how dear it is what lies face down',
      { publicView: (s) => ({ ...publicView(s), acts: unrevealed(s).flatMap(({ laid }) => Object.values(laid)) }) },
    ],
    [
      'a text about what lies face down',
      {
        textKeys: (s, a) => [
          ...textKeys(s, a),
          ...unrevealed(s).flatMap(({ laid }) => Object.values(laid).map((id) => `measures.${id}.text`)),
        ],
      },
    ],
    [
      'what was said and not heard',
      {
        privateView: (s, a) => ({
          ...privateView(s, a),
          said: Object.values(s.town.cards).map(({ said }) => said),
        }),
      },
    ],
    ['the seed', { privateView: (s, a) => ({ ...privateView(s, a), luck: s.seed }) }],
    ['what the marks keep', { privateView: (s, a) => ({ ...privateView(s, a), marks: s.marks }) }],
  ])('%s', (_, leaky) => {
    expect(interference(states, { ...engine, ...leaky }).length).toBeGreaterThan(0)
  })

  test.each<[string, Partial<Engine>]>([
    ['a choice', { publicView: (s) => ({ ...publicView(s), choices: s.town.choices }) }],
    [
      'how often somebody chose',
      {
        publicView: (s) => ({ ...publicView(s), notice: JSON.stringify(s.town.choices) }),
      },
    ],
    [
      'that somebody said something',
      { privateView: (s, a) => ({ ...privateView(s, a), said: Object.values(s.town.cards).map(({ said }) => said) }) },
    ],
  ])('%s, from one evening to the other', (_, leaky) => {
    expect(tellingTwins(twins, { ...engine, ...leaky }).length).toBeGreaterThan(0)
  })
})

describe('a leak of the council would be seen', () => {
  const evenings = [1, 3, 6, 7].map((idle) =>
    playEvening({
      scenario: hall,
      seed: 's',
      pace: 'room',
      people: 5,
      idle,
      moves: Array.from({ length: 90 }, (_, i) => ({ who: (i * 733) % 7_000, what: i * 337, wild: false })),
    }),
  )
  const committee = movedTo('committee', played(hallAt('draft'), proposed))
  const voted = played(
    committee,
    anna({ type: 'vote', motion: 'coach', vote: 'yes' }),
    cleo({ type: 'vote', motion: 'coach', vote: 'no' }),
  )
  const counted = played(voted, facilitator({ type: 'hands', motion: 'coach', counts: { yes: 1, no: 1, abstain: 0 } }))
  const written = played(
    hallAt('meet'),
    anna({ type: 'write', to: 'purse', text: 't1' }),
    cleo({ type: 'write', to: 'office', text: 't2' }),
    anna({ type: 'handOver', text: 't3' }),
  )
  const states = [
    ...evenings.flatMap((evening) => evening.states).filter((_, i) => i % 6 === 0),
    ...[committee, voted, counted, written],
  ]

  test('there is none to begin with', () => {
    expect(states.length).toBeGreaterThan(40)
    expect(interference(states)).toEqual([])
  })

  const added = (of: (s: State) => unknown): Partial<Engine> => ({
    privateView: (s, a) => ({ ...privateView(s, a), leak: of(s) }),
  })
  test.each<[string, Partial<Engine>]>([
    ['votes', added(({ town }) => Object.values(town.motions).map(({ votes }) => votes))],
    ['hands before they are counted', added(({ town }) => Object.values(town.motions).map(({ hands }) => hands))],
    ['whom somebody told a card', added(({ town }) => Object.values(town.cards).map(({ toldTo }) => toldTo))],
    ['what is offered for a word', added(({ town }) => town.deals)],
    ['where others went', added(({ town }) => town.visits)],
    ['what time others have', added(({ town }) => town.spent)],
    ['what others would agree to', added(({ town }) => town.overlaps)],
    ['events that reached somebody else', added(({ town }) => Object.keys(town.injects))],
    ['reports as they are', added(({ town }) => town.reports)],
    ['what others find important', added(({ house }) => house.declared)],
    ['what others guess', added(({ house }) => house.predictions)],
    ['how single people are', added(({ house }) => house.pulses)],
    ['who doubts', added(({ house }) => house.doubts)],
    ['who wrote what', added(({ house }) => house.reflections)],
    ['letters between others', added(({ house }) => house.letters)],
    ['notes on other chairs', added(({ house }) => house.handovers)],
    ['the need that nobody counts', added(({ town }) => town.variables['need@hill'])],
    [
      'a refusal for what somebody else has said',
      {
        decide: (s, c) =>
          Object.values(s.town.motions).some(({ votes }) => votes.parents === 'no')
            ? { refused: 'nothing-new' }
            : decide(s, c),
      },
    ],
  ])('%s', (_, leaky) => {
    expect(interference(states, { ...engine, ...leaky }).length).toBeGreaterThan(0)
  })
})
