/** What six people do in an evening of „Auenfurt klein“: the golden play of the mixture, and some secrets on the way. */
import { expect } from 'vitest'
import { askNamed } from '../../scenarios/bench/asks.ts'
import { beside, fileOf, readJson } from '../../scenarios/bench/files.ts'
import { goldenSchema } from '../../scenarios/bench/golden.ts'
import type { RoleCommand } from '../../shared/engine/commands.ts'
import { handOf, type Table } from './auenfurt-table.ts'

const read = readJson(beside(fileOf('auenfurt-klein'), 'golden.json'))
const { mixture } = goldenSchema.parse('json' in read ? read.json : null)

/** Asked otherwise in this evening: for a card, and by the facilitator. */
const ELSEWHERE = new Set(['promise:ersatz', 'cover:landkarte:yes', 'vote:asd:yes'])

/** What each role asks in a phase, in order. */
export function script(phase: string): { role: string; ask: RoleCommand }[] {
  const turns = [mixture?.asks[phase] ?? []].flat()
  return turns
    .flatMap((turn) => Object.entries(turn))
    .flatMap(([role, names]) => names.filter((name) => !ELSEWHERE.has(name)).map((name) => ({ role, name })))
    .map(({ role, name }) => {
      const ask = askNamed(name)
      if (ask === null) throw new Error(`nobody can ask ${name}`)
      return { role, ask }
    })
}

/** What happens before that, and what each hears of it. */
export const extras: Readonly<Record<string, (table: Table) => Promise<void>>> = {
  async compass(table) {
    const { debrief, roles } = table.state().scenario
    const [option = '', other = ''] = Object.keys(debrief.perspective?.options ?? {})
    for (const role of Object.keys(table.seats)) await table.says(role, { type: 'declare', option })
    await table.says('planung', { type: 'predict', role: roles.planung?.needs, option: other })
    expect((await table.facilitator.look()).public.perspective).toEqual({})
    expect(JSON.stringify(await table.seats.partner?.person.look())).not.toContain('"predicted":{"')
  },

  // A number that one role knows, fog for all others, and one that is official for a while.
  async look1(table) {
    await table.heard()
    expect(handOf(table, 'partner').knows).toHaveProperty('but')
    expect(handOf(table, 'planung').knows).toHaveProperty('doubled')
    for (const role of ['jugendamt', 'kaemmerei', 'mehrheit', 'traeger']) expect(handOf(table, role).knows).toEqual({})
    const { public: seen } = await table.facilitator.look()
    const { values } = (seen.reports as { values: Record<string, unknown> }[])[0] ?? { values: {} }
    expect(values).toMatchObject({ but: null, unreached: null, doubled: { official: true } })
    const hidden = ['but', 'unreached', 'doubled', 'plan', 'trust']
    for (const id of hidden) expect(seen.variables).not.toHaveProperty(id)
    const reasons = seen.contributions as { on: string }[]
    expect(reasons.filter(({ on }) => hidden.includes(on))).toEqual([])
  },

  // Told to one alone; offered for a word, and told once the word is given.
  async talk1(table) {
    await table.says('jugendamt', { type: 'tell', card: 'elf', to: 'kaemmerei', promise: null })
    await table.says('traeger', { type: 'tell', card: 'wege', to: 'kaemmerei', promise: 'ersatz' })
    await table.heard()
    const deal = { by: 'traeger', to: 'kaemmerei', promise: 'ersatz' }
    expect(handOf(table, 'kaemmerei').told).toEqual({ elf: 'jugendamt' })
    expect(handOf(table, 'kaemmerei').deals).toEqual([{ ...deal, card: null }])
    expect(handOf(table, 'traeger').deals).toEqual([{ ...deal, card: 'wege' }])
    expect(handOf(table, 'jugendamt').confided).toEqual({ elf: ['kaemmerei'] })
    expect(handOf(table, 'planung')).toMatchObject({ told: {}, confided: {}, deals: [] })
    await table.says('kaemmerei', { type: 'promise', promise: 'ersatz', measure: null })
    await table.heard()
    expect(handOf(table, 'kaemmerei').told).toEqual({ elf: 'jugendamt', wege: 'traeger' })
    expect(table.state().town.cards.wege).toMatchObject({ opened: null, toldTo: ['kaemmerei'] })
  },

  async hearing1(table) {
    await table.facilitator.ask({ type: 'cover', motion: 'landkarte', cover: 'yes' }, { as: 'kaemmerei' })
  },

  // A vote that is changed later: that there is one is known, which one is not, nor that it was changed.
  async jha1(table) {
    await table.says('traeger', { type: 'vote', motion: 'besuche', vote: 'no' })
    await table.heard()
    expect(handOf(table, 'traeger').votes).toEqual({ besuche: 'no' })
    expect(handOf(table, 'mehrheit').votes).toEqual({})
    const motions = (await table.facilitator.look()).public.motions as Record<string, object>
    expect(motions.besuche).toMatchObject({ voted: ['traeger'], results: [] })
    expect(JSON.stringify(motions.besuche)).not.toMatch(/"(no|votes)"/)
    const told = () => Object.values(table.seats).map(({ who }) => (who.name === 'traeger' ? 0 : who.story.length))
    const before = told()
    await table.says('traeger', { type: 'vote', motion: 'besuche', vote: 'abstain' })
    await table.heard()
    expect(told()).toEqual(before)
    expect(handOf(table, 'traeger').votes).toEqual({ besuche: 'abstain' })
  },

  async rat1(table) {
    await table.facilitator.ask({ type: 'vote', motion: 'asd', vote: 'yes' }, { as: 'mehrheit' })
    await table.heard()
    expect(handOf(table, 'mehrheit').votes).toMatchObject({ asd: 'yes' })
  },
}
