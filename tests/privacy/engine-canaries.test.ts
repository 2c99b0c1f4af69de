/** Every secret of the scenario is a canary: wherever it stands, only who may have it has it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { textKeys as keysBelow } from '../../shared/scenario/texts.ts'
import { audiencesOf } from '../support/engine-asks.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { commandsOf, inOrder, recorded, silent } from '../support/engine-golden.ts'
import { byKind, renamedCommand } from '../support/engine-names.ts'
import { canary, leaks, type Views, views } from '../support/engine-secrets.ts'
import { tuesday } from '../support/engine-tuesday.ts'

/** Looking through everything takes long, so that only some states are looked at. */
const EVERY = 4

function leaksOf(state: State, of: Views = views): string[] {
  return [...new Set(audiencesOf(state).flatMap((audience) => leaks(state, audience, of)))].slice(0, 20)
}

test.each(['room', 'alone'] as const)(
  '%s: at no moment does anybody have what is not for them, or lack what is',
  (pace) => {
    fc.assert(
      fc.property(settings([canary], pace, 60), (setting) => {
        const { states } = playEvening(setting)
        expect(states.filter((_, i) => i % EVERY === 0).flatMap((state) => leaksOf(state))).toEqual([])
      }),
      campaign(30),
    )
  },
)

describe('a leak would be seen', () => {
  const evenings = [1, 2, 3, 4, 5, 6].map((n) =>
    playEvening({
      scenario: canary,
      seed: 's',
      pace: 'room',
      people: 3,
      idle: n,
      moves: Array.from({ length: 60 }, (_, i) => ({ who: (i * n * 733) % 9_999, what: i * n * 337, wild: false })),
    }),
  )
  const silently = inOrder([...commandsOf(silent, tuesday)].map((command) => renamedCommand(command, byKind)))
  const states = [
    ...evenings.flatMap((evening) => evening.states).filter((_, i) => i % 6 === 0),
    recorded(canary, silently).state,
  ]
  const all = (prefix: string) => keysBelow(canary, prefix)

  test('there is none to begin with', () => {
    expect(states.length).toBeGreaterThan(40)
    expect(states.flatMap((state) => leaksOf(state))).toEqual([])
  })

  test.each<[string, Partial<Views>]>([
    ['choices before they are turned', { publicView: (s) => ({ ...views.publicView(s), choices: s.town.choices }) }],
    [
      'cards while they are closed',
      {
        publicView: (s) => ({
          ...views.publicView(s),
          cards: Object.fromEntries(
            Object.entries(s.town.cards).map(([id, { opened, answered }]) => [id, { opened, answered, owner: '' }]),
          ),
        }),
      },
    ],
    ['what changed trust', { publicView: (s) => ({ ...views.publicView(s), contributions: s.town.contributions }) }],
    [
      'a closed card, named where a number is explained',
      {
        publicView: (s) => ({
          ...views.publicView(s),
          contributions: s.town.contributions.filter(({ on }) => on !== 'variableTrust'),
        }),
      },
    ],
    ['trust', { publicView: (s) => ({ ...views.publicView(s), variables: s.town.variables }) }],
    ['why the proposal will fail', { privateView: (s, a) => ({ ...views.privateView(s, a), note: 'conditionTrust' }) }],
    [
      "somebody else's hand",
      {
        privateView: (s, a) => {
          const [first = ''] = Object.keys(s.house.seats)
          return a.kind === 'seat'
            ? { ...views.privateView(s, { kind: 'seat', seat: first }) }
            : views.privateView(s, a)
        },
      },
    ],
    ['what others could ask for', { privateView: (s, a) => ({ ...views.privateView(s, a), offers: seatOffers(s) }) }],
    ...[
      ['the text of every card', 'cards'],
      ['every brief', 'roles'],
      ['news before it comes', 'injects'],
      ['every ending', 'endings'],
      ['the script', 'rounds'],
      ['every measure', 'measures'],
      ['the reasons of a failure', 'proposals'],
      ['the words for trust', 'variables'],
      ['the debrief before it comes', 'debrief'],
      ['who lays nothing, and why', 'choices'],
      ['what could be done', 'acts'],
    ].map(([what = '', prefix = '']): [string, Partial<Views>] => [
      what,
      { textKeys: (s, a) => [...new Set([...views.textKeys(s, a), ...all(prefix)])] },
    ]),
    ['nothing at all, where there is a right to it', { textKeys: () => [] }],
  ])('%s', (_, leaky) => {
    expect(states.flatMap((state) => leaksOf(state, { ...views, ...leaky })).length).toBeGreaterThan(0)
  })
})

function seatOffers(state: State) {
  return Object.keys(state.house.seats).flatMap((seat) => views.privateView(state, { kind: 'seat', seat }).offers ?? [])
}
