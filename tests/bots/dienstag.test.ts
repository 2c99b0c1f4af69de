/** Alone with bots in „Dienstag, 17 Uhr“: they answer openness with openness, from whichever chair one plays. */
import { describe, expect, it } from 'vitest'
import { letBotsAct } from '../../game-server/bots.ts'
import { askNamed } from '../../scenarios/bench/asks.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { measuresOf } from '../../shared/engine/lookup.ts'
import { offers } from '../../shared/engine/offers.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import { tuesday } from '../support/engine-tuesday.ts'

/** By phase, what a person asks for as soon as it is offered. */
type Person = Readonly<Record<Id, readonly string[]>>

const FILLED = ['fill:treff:month:juni', 'fill:treff:criterion:anruf']

/** Says the own card, keeps to what can be answered, and answers. */
const open: Readonly<Record<Id, Person>> = {
  jugendamt: {
    talk1: ['share:heim', 'promise:goodDate'],
    choose1: ['choose:besuche'],
    talk2: [...FILLED, 'sign:treff'],
    decide: ['choose:coaching'],
  },
  kaemmerei: {
    talk1: ['share:pruefgeld', 'promise:clubStays'],
    choose1: ['choose:pruefdatum'],
    news: ['act:review'],
    talk2: ['sign:treff'],
    decide: ['choose:pruefdatum'],
  },
  traeger: {
    talk1: ['share:auslastung'],
    choose1: ['choose:umbau'],
    talk2: ['sign:treff'],
    decide: ['choose:weiter'],
  },
}

const roles = Object.keys(tuesday.roles)

describe.each(roles)('alone as %s', (role) => {
  it('comes to the best ending by being open and answering', () => {
    expect(endingOf(role, open[role] ?? {})).toBe('best')
  })

  it('never comes there in silence, whatever is chosen, and also with every signature', () => {
    const endings = silentPersons(role).map((person) => endingOf(role, person))
    expect(endings).toHaveLength(18)
    expect(endings).not.toContain('best')
    expect(endings).toContain('middle')
  })

  it('is not betrayed: bots break no word', () => {
    const words = playedAlone(role, open[role] ?? {}).town.promises
    expect(words.filter(({ state }) => state === 'broken')).toEqual([])
    expect(words.some(({ by }) => by !== role)).toBe(true)
  })

  it('meets the same bots again', () => {
    expect(playedAlone(role, open[role] ?? {}).town).toEqual(playedAlone(role, open[role] ?? {}).town)
  })
})

/** No card, no word, no answer: only choices, and a signature or none. */
function silentPersons(role: Id): Person[] {
  const measures = measuresOf(tuesday, role)
  return measures.flatMap((first) =>
    measures.flatMap((second) =>
      [true, false].map((signs) => ({
        choose1: [`choose:${first}`],
        talk2: [...(role === 'jugendamt' ? FILLED : []), ...(signs ? ['sign:treff'] : [])],
        decide: [`choose:${second}`],
      })),
    ),
  )
}

function endingOf(role: Id, person: Person): Id | null {
  return playedAlone(role, person).town.ending
}

/** An evening alone, as the server plays it: bots ask right after whatever they answer to. */
function playedAlone(role: Id, person: Person): State {
  const me: By = { kind: 'seat', seat: 'me', role, pen: null }
  const counted = new Map<string, number>()
  const settle = (state: State) => letBotsAct(state, 0, counted).at(-1)?.state ?? state
  let state = taken(begin(tuesday, 'alone', 'alone'), { kind: 'server' }, { type: 'sit', seat: 'me', bot: null, role })
  state = settle(taken(state, { kind: 'facilitator' }, { type: 'start' }))
  while (state.town.ending === null) {
    const wanted = wantedBy(state, person)
    state = settle(taken(state, me, wanted ?? { type: 'ready' }))
  }
  return state
}

function wantedBy(state: State, person: Person): Ask | null {
  const { phase } = state.town.position
  const open = offers(state, { kind: 'seat', seat: 'me' })
  const wanted = (person[phase] ?? []).find((name) => open.some(({ id }) => id === name))
  return wanted === undefined ? null : askNamed(wanted)
}

function taken(state: State, by: By, ask: Ask): State {
  const outcome = step(state, { cid: `${state.marks.length}.${JSON.stringify(ask)}`, by, at: 0, ask })
  if (isRefusal(outcome)) throw new Error(`${JSON.stringify(ask)}: ${outcome.refused}`)
  return outcome.state
}
