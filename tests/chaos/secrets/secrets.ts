/** Campaign: pairs of games that differ only in one role's secret, compared for everybody else: every view, offer, text and message. */
import fc from 'fast-check'
import { playEvening } from '../../support/engine-evening.ts'
import { settings } from '../../support/engine-evenings.ts'
import { twinsOf } from '../../support/engine-hidden.ts'
import { tellingTwins } from '../../support/engine-interference.ts'
import { type Campaign, type Finding, goesOn } from '../campaign.ts'
import { gamesOf } from './games.ts'
import { messagesApart } from './messages.ts'

/** Of one evening; more of them differ in the same way. */
const MOST = 6

export const secrets: Campaign = {
  name: 'secrets',
  does: 'pairs of games that differ in one secret of one role: all others get the same messages in the same order',
  lane: 20,
  long: 900,
  async run({ seconds, count, seed, say }) {
    const began = performance.now()
    const passed = () => (performance.now() - began) / 1_000
    const games = await gamesOf()
    const found: Finding[] = []
    const pairs = new Map<string, number>()
    let [tried, evenings, frames, longest] = [0, 0, 0, 0]
    while (goesOn({ seconds, count }, tried, passed())) {
      const [name, scenario] = games[evenings % games.length] ?? []
      if (name === undefined || scenario === undefined) throw new Error('no games')
      const before = performance.now()
      const drawn = fc.sample(settings([scenario], 'room', 40), { seed: Number(seed) * 1_000 + evenings, numRuns: 1 })
      for (const setting of drawn) {
        const twins = twinsOf(playEvening(setting)).slice(0, MOST)
        const told = twins.flatMap((pair) => {
          const { apart, compared } = messagesApart(pair)
          frames += compared
          return apart
        })
        for (const says of [...tellingTwins(twins), ...told])
          found.push({ seed, says: `${name}, evening ${evenings}: ${says}`, after: passed() })
        tried += twins.length
        pairs.set(name, (pairs.get(name) ?? 0) + twins.length)
      }
      evenings += 1
      longest = Math.max(longest, performance.now() - before)
      if (evenings % 100 === 0) say(`${evenings} evenings, ${tried} pairs, ${found.length} found`)
    }
    return {
      ...{
        what: 'pairs',
        tried,
        found,
        lost: 0,
        doubled: 0,
        leaked: found.length,
        refusedIllegal: 0,
        acceptedIllegal: 0,
      },
      ...{ seeds: `${seed}, evenings 0 to ${evenings - 1}`, longest },
      notes: [
        [...pairs].map(([name, many]) => `${name} ${many}`).join(' · '),
        `${frames} messages compared byte by byte, late joiners among those who hear them`,
      ],
    }
  },
}
