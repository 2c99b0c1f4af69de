/** Campaign: whole evenings with the real loop, table and client in simulated time, while everything goes wrong. */
import { type Campaign, type Finding, goesOn } from './campaign.ts'
import { type Played, playEvening, type Setting, settingOf } from './sim/evening.ts'
import { shrunk } from './sim/shrink.ts'

export const sim: Campaign = {
  name: 'sim',
  does: 'evenings in simulated time: lost, late and doubled messages, sleeping phones, cloned tabs, crashes, strangers',
  lane: 35,
  long: 2_000,
  async run({ seconds, count, seed, say }) {
    const began = performance.now()
    const sums = { entries: 0, answers: 0, lost: 0, doubled: 0, refusedIllegal: 0, acceptedIllegal: 0 }
    const happened = new Map<string, number>()
    const found: Finding[] = []
    let [tried, longest, lasted] = [0, 0, 0]
    const passed = () => (performance.now() - began) / 1_000
    do {
      const played = await playEvening(settingOf(`${seed}:${tried}`))
      tried += 1
      longest = Math.max(longest, played.longest)
      lasted += played.lasted
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += played[name]
      for (const [kind, times] of Object.entries(played.happened)) happened.set(kind, (happened.get(kind) ?? 0) + times)
      if (played.found.length > 0) {
        const small = await shrunk(played)
        found.push({ seed: JSON.stringify(small.setting), says: small.found.join('; '), after: passed() })
        say(told(small))
      }
    } while (goesOn({ seconds, count }, tried, passed()) && found.length < ENOUGH)
    const { entries, answers, ...counts } = sums
    return {
      ...counts,
      ...{ what: 'evenings', tried, found, leaked: 0, seeds: `${seed}:0 to ${seed}:${tried - 1}`, longest },
      notes: [
        `${(tried / passed()).toFixed(1)} evenings a second, ${(lasted / 3_600_000).toFixed(1)} simulated hours, ${answers} answers, ${entries} entries`,
        `troubles: ${[...happened]
          .sort()
          .map(([kind, times]) => `${kind} ${times}`)
          .join(', ')}`,
      ],
    }
  },
}

/** So many broken evenings say enough. */
const ENOUGH = 5

/** What is needed to understand one: its setting, for `seeds/`, and its last notes. */
function told({ setting, found, trace }: Played & { readonly setting: Setting }): string {
  return [JSON.stringify(setting), ...found, ...trace.last].join('\n  ')
}
