/** The question that the game turns on: what if this card had been open, or closed, in the first talk? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../shared/debrief/answer.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { whatIfs } from '../../shared/engine/rules/debrief.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { best, byBots, commandsOf, inOrder, recorded, type Script } from '../support/engine-golden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const evening = (script: Script) => recorded(tuesday, inOrder(commandsOf(script, tuesday))).record
const talk1 = best.talk1 ?? []

describe('the card in round 1', () => {
  const late: Script = {
    ...best,
    talk1: talk1.filter(([who]) => who !== 'jugendamt'),
    news: [],
    talk2: [...(best.talk2 ?? []), ['jugendamt', { type: 'share', card: 'heim' }]],
    decide: (best.decide ?? []).filter(([who, { type }]) => who !== 'jugendamt' || type !== 'choose'),
  }
  const result = answerTo(evening(late), 'heimOpen')

  test('another course from the talk on, the same before', () => {
    expect(result?.phases.slice(0, 5)).toEqual(['arrive', 'briefing', 'talk1', 'said1', 'choose1'])
    expect(result?.played).toHaveLength(result?.phases.length ?? 0)
    expect(result?.instead).toHaveLength(result?.phases.length ?? 0)
    expect(result?.instead.slice(0, 4)).toEqual(result?.played.slice(0, 4))
  })

  test('what no longer fits is named: the card need not be said again', () => {
    expect(result?.fellOut).toEqual([{ role: 'jugendamt', type: 'share', what: 'heim', because: 'already-open' }])
  })
})

describe('the card in the second talk', () => {
  const late: Script = {
    ...best,
    talk1: talk1.filter(([who]) => who !== 'traeger'),
    talk2: [...(best.talk2 ?? []), ['traeger', { type: 'share', card: 'auslastung' }]],
  }

  test('said in the first one, the club can be rebuilt together: six families more', () => {
    const result = answerTo(evening(late), 'auslastungOpen')
    expect(result?.played.at(-1)).toBe(69)
    expect(result?.instead.at(-1)).toBe(75)
    expect(result?.endings).toEqual({ played: 'best', instead: 'best' })
  })
})

describe('the card that was withheld', () => {
  test('opened in the first talk, it makes another evening', () => {
    const withheld: Script = {
      ...best,
      talk1: talk1.filter(([who]) => who !== 'traeger'),
      cards: [['traeger', { type: 'release', card: 'auslastung' }]],
    }
    const { record, state } = recorded(tuesday, inOrder(commandsOf(withheld, tuesday)))
    expect(whatIfs(state)).toContain('auslastungOpen')
    const result = answerTo(record, 'auslastungOpen')
    expect(result?.endings).toEqual({ played: 'middle', instead: 'best' })
    expect(result?.instead.at(-1)).toBeGreaterThan(result?.played.at(-1) ?? 0)
  })

  test('open from the first talk on, and then withheld: what was built on it falls out', () => {
    const result = answerTo(evening(best), 'heimShut')
    expect(result?.endings).toEqual({ played: 'best', instead: 'middle' })
    expect(result?.fellOut).toEqual([{ role: 'kaemmerei', type: 'act', what: 'review', because: 'not-possible' }])
  })

  test('said aloud and heard, it is withheld by not being said', () => {
    const spoken: Script = {
      ...best,
      talk1: talk1.filter(([who]) => who !== 'jugendamt'),
      said1: [
        ['jugendamt', { type: 'say', card: 'heim', said: true }],
        ['kaemmerei', { type: 'hear', from: 'jugendamt', heard: true }],
      ],
    }
    expect(answerTo(evening(spoken), 'heimShut')?.endings).toEqual({ played: 'best', instead: 'middle' })
  })
})

describe('alone', () => {
  test('who laid nothing as it was, and would have to lay something, does not stop the evening', () => {
    const { record, state } = recorded(tuesday, leastOf('heim'), 'alone')
    expect(state.town.choices.fallback?.laid.jugendamt).toBeUndefined()
    const result = answerTo(record, 'heimShut')
    expect(result?.phases.at(-1)).toBe('note')
    expect(result?.played).toHaveLength(result?.instead.length ?? Number.NaN)
    expect(result?.fellOut).toEqual([])
  })
})

/** Everybody does the least: what must be laid is laid, then all are done. Only this card is said in the first talk. */
function leastOf(card: string): (state: State) => Command | null {
  const arriving = byBots('goal')
  return (state) => {
    if (state.house.status === 'lobby') return arriving(state)
    const waiting = Object.keys(state.scenario.roles).filter((role) => !state.town.ready.includes(role))
    const commands = waiting.flatMap((role) => leastAsks(state, role, card).map((ask) => asking(state, role, ask)))
    return commands.find((command) => !isRefusal(decide(state, command))) ?? null
  }
}

function leastAsks({ scenario, town }: State, role: string, card: string): Ask[] {
  const measure = Object.keys(scenario.measures).find((id) => scenario.measures[id]?.owner === role) ?? ''
  const share: Ask[] = town.position.phase === 'talk1' ? [{ type: 'share', card }] : []
  return [...share, { type: 'ready' }, { type: 'choose', measure }]
}

function asking({ house, marks }: State, role: string, ask: Ask): Command {
  const seat = house.pens[role]?.seat ?? ''
  return { cid: `${marks.length}.${role}.${offerId(ask)}`, by: { kind: 'seat', seat, role, pen: null }, at: 0, ask }
}

test.each(['room', 'alone'] as const)('%s: whatever is asked at the end of an evening has an answer', (pace) => {
  fc.assert(
    fc.property(settings([tuesday], pace, 50), (setting) => {
      const { record, states } = playEvening(setting)
      const end = states.at(-1)
      if (end === undefined || end.town.ending === null) return
      for (const id of whatIfs(end)) {
        const result = answerTo(record, id)
        expect(result).not.toBeNull()
        expect(result?.played).toHaveLength(result?.phases.length ?? Number.NaN)
        expect(result?.instead).toHaveLength(result?.phases.length ?? Number.NaN)
        expect(new Set(result?.phases).size).toBe(result?.phases.length)
      }
    }),
    campaign(60),
  )
})
