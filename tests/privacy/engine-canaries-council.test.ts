/** Every secret of a town is a canary too: cards told in confidence, events for a few, votes, measures of later rounds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { textKeys as keysBelow } from '../../shared/scenario/texts.ts'
import { audiencesOf } from '../support/engine-asks.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { leaks, type Views, views } from '../support/engine-secrets.ts'
import { canaryHall, ofHall } from '../support/hall-secrets.ts'

/** Looking through everything takes long, so that only some states are looked at. */
const EVERY = 5

function leaksOf(state: State, of: Views = views): string[] {
  return [...new Set(audiencesOf(state).flatMap((audience) => leaks(state, audience, of, ofHall)))].slice(0, 20)
}

test.each(['room', 'alone'] as const)(
  '%s: at no moment does anybody have what is not for them, or lack what is',
  (pace) => {
    fc.assert(
      fc.property(settings([canaryHall], pace, 90), (setting) => {
        const { states } = playEvening(setting)
        expect(states.filter((_, i) => i % EVERY === 0).flatMap((state) => leaksOf(state))).toEqual([])
      }),
      campaign(20),
    )
  },
)

describe('a leak would be seen', () => {
  const evenings = [0, 1, 2, 5].map((idle, n) =>
    playEvening({
      scenario: canaryHall,
      seed: 's',
      pace: 'room',
      people: 4,
      idle,
      moves: Array.from({ length: 80 }, (_, i) => ({ who: (i * 733) % 7_000, what: i * (337 + n), wild: false })),
    }),
  )
  const all = evenings.flatMap((evening) => evening.states)
  const states = all.filter((state, i) => i % 6 === 0 || (i % 3 === 0 && toldIn(state).length > 0))

  test('there is none to begin with', () => {
    expect(states.length).toBeGreaterThan(30)
    expect(states.flatMap((state) => leaksOf(state))).toEqual([])
  })

  test.each<[string, Partial<Views>]>([
    ['cards that were told to somebody', { publicView: (s) => ({ ...views.publicView(s), acts: toldIn(s) }) }],
    [
      'events that reached a few',
      { publicView: (s) => ({ ...views.publicView(s), news: Object.keys(s.town.injects) }) },
    ],
    ['numbers that nobody counts', { publicView: (s) => ({ ...views.publicView(s), variables: s.town.variables }) }],
    ['what changed them', { publicView: (s) => ({ ...views.publicView(s), contributions: s.town.contributions }) }],
    ...[
      'cards',
      'injects',
      'measures',
      'bodies',
      'documents',
      'places',
      'stories',
      'forms',
      'guide',
      'motions',
      'asking',
      'overlaps',
      'debrief',
    ].map((prefix): [string, Partial<Views>] => [
      `every text below ${prefix}`,
      { textKeys: (s, a) => [...new Set([...views.textKeys(s, a), ...keysBelow(canaryHall, prefix)])] },
    ]),
    ['nothing at all, where there is a right to it', { textKeys: () => [] }],
  ])('%s', (_, leaky) => {
    expect(states.flatMap((state) => leaksOf(state, { ...views, ...leaky })).length).toBeGreaterThan(0)
  })
})

function toldIn({ town }: State): string[] {
  return Object.entries(town.cards).flatMap(([id, { toldTo }]) => (toldTo.length > 0 ? [id] : []))
}
