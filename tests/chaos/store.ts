/** Campaign: one evening for each append that it has, in which just that one does nothing, all, or says nothing. */
import type { Campaign, Finding } from './campaign.ts'
import type { DiskFault } from './sim/disk.ts'
import { playEvening, type Setting } from './sim/evening.ts'

const FAULTS: readonly DiskFault[] = ['nothing', 'all', 'hangs', 'hangs, then lands']

export const store: Campaign = {
  name: 'store',
  does: 'the n-th append of an evening writes nothing, or all without a word, or hangs, for every n',
  lane: 20,
  long: 1_200,
  async run({ seconds, seed, say }) {
    const began = performance.now()
    const passed = () => (performance.now() - began) / 1_000
    const sums = { lost: 0, doubled: 0, refusedIllegal: 0, acceptedIllegal: 0 }
    const found: Finding[] = []
    let [tried, longest, evening, whole] = [0, 0, 0, 0]
    const one = async (setting: Setting) => {
      const played = await playEvening(setting)
      tried += 1
      longest = Math.max(longest, played.longest)
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += played[name]
      if (played.found.length === 0) return
      found.push({ seed: JSON.stringify(setting), says: played.found.join('; '), after: passed() })
      say(found.at(-1)?.says ?? '')
    }
    while (passed() < seconds && found.length === 0) {
      const setting: Setting = { seed: `${seed}:${evening}`, people: 2, minutes: 1, troubles: [] }
      const { appends } = await playEvening(setting)
      const points = Array.from({ length: appends }, (_, at) => FAULTS.map((fault) => ({ n: at + 1, fault }))).flat()
      for (const disk of points) if (tried === 0 || passed() < seconds) await one({ ...setting, disk })
      if (passed() < seconds) whole += 1
      evening += 1
    }
    return {
      ...sums,
      ...{ what: 'failing appends', tried, found, leaked: 0, seeds: `${seed}:0 to ${seed}:${evening - 1}`, longest },
      notes: [`${whole} evenings from the first append to the last`],
    }
  },
}
