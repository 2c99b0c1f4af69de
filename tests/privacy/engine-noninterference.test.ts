/** What is hidden changes nothing for those from whom it is hidden: not what they see, may ask, or are refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask } from '../../shared/engine/commands.ts'
import { luck } from '../../shared/engine/luck.ts'
import { offers } from '../../shared/engine/offers.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { audiencesOf, everyAskOf, stampOf } from '../support/engine-asks.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { easyHall, hall } from '../support/engine-hall.ts'
import { type Dice, otherwiseHidden, type Twins, twinsOf } from '../support/engine-hidden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const engine = { publicView, privateView, textKeys, offers, decide }
type Engine = typeof engine

/** What an audience can find out about a table: it looks, and asks for everything there is to ask for. */
function findsOut(
  state: State,
  audience: Audience,
  asks: readonly Ask[],
  { publicView, privateView, textKeys, offers, decide }: Engine,
) {
  const answers = asks.map((ask) => {
    const outcome = decide(state, { cid: 'c', by: stampOf(state, audience), at: 0, ask })
    return isRefusal(outcome) ? [ask, outcome] : [ask, 'accepted']
  })
  return {
    sees: [publicView(state), privateView(state, audience), textKeys(state, audience)],
    offered: offers(state, audience),
    answers,
  }
}

/** What the secrets of others let this audience find out, at some states of an evening. */
function interference(states: readonly State[], of: Engine = engine): string[] {
  return states.flatMap((state, n) =>
    audiencesOf(state).flatMap((audience) => {
      const other = otherwiseHidden(state, audience, diceOf(String(n)))
      const asks = everyAskOf(state, audience)
      const [one, two] = [findsOut(state, audience, asks, of), findsOut(other, audience, asks, of)]
      const differing = (['sees', 'offered', 'answers'] as const).filter(
        (part) => JSON.stringify(one[part]) !== JSON.stringify(two[part]),
      )
      return differing.map(
        (part) => `${JSON.stringify(audience)} ${part} something else in ${state.town.position.phase}`,
      )
    }),
  )
}

function diceOf(seed: string): Dice {
  let drawn = 0
  return (sides) => {
    drawn += 1
    return luck(seed, Math.max(1, sides), String(drawn))
  }
}

/** What everybody but that role sees of an evening, moment by moment; where nothing changes for them, nothing comes. */
function seenByOthers({ role }: Twins, states: readonly State[], { publicView, privateView, textKeys }: Engine) {
  const [first] = states
  const others = first === undefined ? [] : audiencesOf(first).filter((audience) => !holds(first, audience, role))
  return others.map((audience) => {
    const frames = states.map((s) => JSON.stringify([publicView(s), privateView(s, audience), textKeys(s, audience)]))
    return frames.filter((frame, i) => frame !== frames[i - 1])
  })
}

function holds({ house }: State, audience: Audience, role: string): boolean {
  return audience.kind === 'seat' && house.seats[audience.seat]?.role === role
}

function tellingTwins(twins: readonly Twins[], of: Engine = engine): string[] {
  return twins
    .filter((pair) => {
      const [one, other] = [seenByOthers(pair, pair.one, of), seenByOthers(pair, pair.other, of)]
      return JSON.stringify(one) !== JSON.stringify(other)
    })
    .map(({ role, one }) => `a secret of ${role} in ${one[0]?.town.position.phase}`)
}

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
  expect(pairs).toBeGreaterThan(10)
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
