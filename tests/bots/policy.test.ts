/** Bots see what a role sees, answer the same to the same, and come to an end. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { considerBot, decideBot } from '../../shared/bots/policy.ts'
import type { Command } from '../../shared/engine/commands.ts'
import { luck } from '../../shared/engine/luck.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import type { Id, Policy, State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { byBots, recorded } from '../support/engine-golden.ts'
import { otherwiseHidden } from '../support/engine-hidden.ts'
import { frozen } from '../support/engine-plain.ts'
import { anna, bert, movedTo, tableAt, variant } from '../support/engine-tiny.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { given, played } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

const policies = ['goal', 'random'] as const

/** What the bot in a role would ask at this table. */
function wish(state: State, role: Id, policy: Policy = 'goal') {
  const seat = state.house.pens[role]?.seat ?? ''
  const views = frozen({ public: publicView(state), private: privateView(state, { kind: 'seat', seat }) })
  return decideBot(policy, views, state.scenario, role, state.seed)
}

function wished(state: State, role: Id): string | null {
  const ask = wish(state, role)
  return ask === null ? null : offerId(ask)
}

/** Lets the bot in a role ask until it rests, and yields what it asked. */
function asked(state: State, role: Id, policy: Policy): string[] {
  const names: string[] = []
  let table = state
  for (let ask = wish(table, role, policy); ask !== null; ask = wish(table, role, policy)) {
    if (names.length > 30) throw new Error(`a bot that never rests: ${names.join(' ')}`)
    names.push(offerId(ask))
    const by: Command['by'] = { kind: 'seat', seat: table.house.pens[role]?.seat ?? '', role, pen: null }
    table = given(table)
      .when({ cid: `b${names.length}`, by, at: 0, ask })
      .accepted().state
  }
  return names
}

function withWishes(...bot: readonly { readonly offer: string; readonly when?: string }[]): Scenario {
  return variant({ 'roles.office.bot': bot.map((wanted) => ({ ...wanted, why: { de: 'Darum.' } })) })
}

describe('goal', () => {
  test('takes the first wish that is open and whose condition holds', () => {
    const scenario = withWishes(
      { offer: 'choose:visits' },
      { offer: 'share:report', when: "promised('measure')" },
      { offer: 'promise:measure:visits' },
    )
    expect(wished(tableAt('talk', scenario), 'office')).toBe('promise:measure:visits')
    expect(wished(tableAt('pick', scenario), 'office')).toBe('choose:visits')
  })

  test('knows of the facts only what its role sees', () => {
    const scenario = withWishes(
      { offer: 'choose:visits', when: "chose('freeze') || vars.trust > 0" },
      { offer: 'choose:fund' },
    )
    const laid = played(tableAt('pick', scenario), bert({ type: 'choose', measure: 'freeze' }))
    expect(wished(laid, 'office')).toBe('choose:fund')
  })

  test('is done when it has no wish left, but not before something lies', () => {
    expect(asked(tableAt('talk'), 'office', 'goal')).toEqual(['ready'])
    const names = asked(tableAt('pick'), 'office', 'goal')
    expect(names).toHaveLength(2)
    expect(names[0]).toMatch(/^choose:/)
    expect(names[1]).toBe('ready')
  })

  test('does not lay anew, nor take back what it has wished for above', () => {
    const laying = withWishes({ offer: 'choose:visits' }, { offer: 'choose:fund' })
    expect(asked(tableAt('pick', laying), 'office', 'goal')).toEqual(['choose:visits', 'ready'])
    const filling = withWishes({ offer: 'fill:house:date:families' }, { offer: 'fill:house:date:flyers' })
    expect(asked(tableAt('plan', filling), 'office', 'goal')).toEqual(['fill:house:date:families', 'ready'])
  })

  test('changes its mind where an earlier wish comes true', () => {
    const scenario = withWishes(
      { offer: 'fill:house:date:families', when: "open('report')" },
      { offer: 'fill:house:date:flyers' },
    )
    const plan = tableAt('plan', scenario)
    expect(asked(plan, 'office', 'goal')).toEqual(['fill:house:date:flyers', 'ready'])
    const filled = played(
      plan,
      anna({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' }),
      anna({ type: 'share', card: 'report' }),
    )
    expect(asked(filled, 'office', 'goal')).toEqual(['fill:house:date:families', 'ready'])
  })

  test('never says that it spoke or heard, and leaves the debrief to people', () => {
    for (const phase of ['away', 'look', 'bye']) {
      expect(asked(tableAt(phase), 'office', 'random').filter((name) => name !== 'ready')).toEqual([])
    }
  })

  test('signs again what was cleared by a change', () => {
    const scenario = variant({ 'roles.purse.bot': [{ offer: 'sign:house', why: { de: 'Darum.' } }] })
    const fill = (option: string) => anna({ type: 'fill', proposal: 'house', field: 'date', option })
    const signed = played(tableAt('plan', scenario), fill('flyers'), bert({ type: 'sign', proposal: 'house' }))
    expect(wished(signed, 'purse')).toBe('ready')
    expect(wished(played(signed, fill('families')), 'purse')).toBe('sign:house')
  })

  test('names the wish it follows', () => {
    const scenario = withWishes({ offer: 'share:report', when: 'false' }, { offer: 'choose:visits' })
    const state = tableAt('pick', scenario)
    const views = { public: publicView(state), private: privateView(state, { kind: 'seat', seat: 'anna' }) }
    expect(considerBot('goal', views, scenario, 'office', 's')?.because).toEqual({ wish: 1 })
  })
})

describe('recorded', () => {
  const script = [
    { phase: 'talk', offer: 'share:report' },
    { phase: 'pick', offer: 'choose:visits' },
    { phase: 'plan', offer: 'fill:house:date:flyers' },
  ]
  const next = (state: State) => {
    const views = { public: publicView(state), private: privateView(state, { kind: 'seat', seat: 'anna' }) }
    const ask = decideBot('recorded', views, state.scenario, 'office', state.seed, script)
    return ask === null ? null : offerId(ask)
  }

  test('plays what was chosen, in its phase', () => {
    expect(next(tableAt('talk'))).toBe('share:report')
    expect(next(tableAt('pick'))).toBe('choose:visits')
    expect(next(tableAt('plan'))).toBe('fill:house:date:flyers')
  })

  test('what no longer fits is left out', () => {
    const told = movedTo('pick', played(tableAt('talk'), anna({ type: 'share', card: 'report' })))
    expect(next(told)).toBe('ready')
  })

  test('what must be laid and was not, is laid by goal', () => {
    const scenario = withWishes({ offer: 'choose:fund' })
    const state = tableAt('pick', scenario)
    const views = { public: publicView(state), private: privateView(state, { kind: 'seat', seat: 'anna' }) }
    expect(decideBot('recorded', views, scenario, 'office', 's', [])).toEqual({ type: 'choose', measure: 'fund' })
  })
})

describe.each([...policies, 'recorded'] as const)('%s', (policy) => {
  test.each([
    ['tiny', tiny],
    ['tuesday', tuesday],
  ] as const)('a whole evening of %s comes to its end, the same one again', (_, scenario) => {
    const one = recorded(scenario, byBots(policy))
    const two = recorded(scenario, byBots(policy))
    expect(one.state.town.ending).not.toBeNull()
    expect(two.record).toEqual(one.record)
  })

  test('rests at every table, whatever has happened there', () => {
    fc.assert(
      fc.property(settings([tuesday], 'room', 30), (setting) => {
        const states = playEvening(setting).states.filter((_, i) => i % 9 === 3)
        for (const state of states) {
          for (const role of Object.keys(state.house.pens)) asked(state, role, policy)
        }
      }),
      campaign(30),
    )
  })

  test('does not see what its role does not see', () => {
    fc.assert(
      fc.property(settings([tuesday], 'room', 40), (setting) => {
        const states = playEvening(setting).states.filter((_, i) => i % 9 === 3)
        for (const state of states) {
          for (const [role, { seat }] of Object.entries(state.house.pens)) {
            const other = otherwiseHidden(state, { kind: 'seat', seat }, (sides) => luck('s', Math.max(1, sides), role))
            expect(wish({ ...other, seed: state.seed }, role, policy)).toEqual(wish(state, role, policy))
          }
        }
      }),
      campaign(30),
    )
  })
})

test('another seed, another evening by luck; by goal the same', () => {
  const endings = (policy: Policy) => ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => randomEvening(policy, seed))
  expect(new Set(endings('random')).size).toBeGreaterThan(1)
  expect(new Set(endings('goal')).size).toBe(1)
})

function randomEvening(policy: Policy, seed: string): string {
  const { record } = recorded(tuesday, byBots(policy), 'room', seed)
  return JSON.stringify(record.entries.map(({ command }) => command.ask))
}
