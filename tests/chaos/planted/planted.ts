/** Campaign: plants one bug after the other into a copy of the house, and lets the cheapest campaign or test that should find it look. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Campaign, Finding } from '../campaign.ts'
import { commitOf, machine } from '../table.ts'
import { type Bug, copyOfHouse, type Finder } from './bug.ts'
import { KEPT } from './bugs-kept.ts'
import { SEEN } from './bugs-seen.ts'
import { type Looked, look } from './look.ts'

const TABLE = fileURLToPath(new URL('PLANTED.md', import.meta.url))
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export const BUGS: readonly Bug[] = [...KEPT, ...SEEN]

export const planted: Campaign = {
  name: 'planted',
  does: 'plants 25 bugs into copies of the house, one by one: what is found here is a bug that nobody found',
  lane: 40,
  long: 1_800,
  async run({ seconds, seed, say }) {
    const began = performance.now()
    const passed = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    const rows: string[] = []
    const sound = new Map<string, Looked>()
    let [tried, longest] = [0, 0]
    for (const bug of BUGS) {
      if (tried > 0 && passed() > seconds) break
      const finder = nameOf(bug.by)
      // Whoever cries in a sound house, or cannot look at all, finds nothing in a broken one.
      const calm = sound.get(finder) ?? (await lookAt(null, bug.by))
      sound.set(finder, calm)
      const looked = await lookAt(bug, bug.by)
      tried += 1
      longest = Math.max(longest, looked.seconds * 1_000)
      const seen = calm.looked && !calm.found && looked.found
      if (!seen) found.push({ seed, says: `nobody found: ${bug.name} (${finder})`, after: passed() })
      const row = `${bug.name} | ${finder} | ${seen ? `${looked.seconds.toFixed(0)} s` : '**not found**'} | ${inCell(looked.says)}`
      rows.push(row)
      say(row)
    }
    if (tried === BUGS.length) writeFileSync(TABLE, tableOf(rows, tried - found.length))
    return {
      ...{ what: 'planted bugs', tried, found, lost: 0, doubled: 0, leaked: 0, refusedIllegal: 0, acceptedIllegal: 0 },
      ...{ seeds: seed, longest },
      notes: [`${tried - found.length} of ${BUGS.length} found; the table is in planted/PLANTED.md`],
    }
  },
}

/** Looks at a copy of the house with this bug in it, or at a sound one. */
export async function lookAt(bug: Bug | null, by: Finder): Promise<Looked> {
  const copy = copyOfHouse(bug)
  try {
    return await look(copy.root, by)
  } finally {
    copy.remove()
  }
}

function nameOf(by: Finder): string {
  return 'campaign' in by ? by.campaign : by.tests.replace('tests/', '')
}

function tableOf(rows: readonly string[], found: number): string {
  return `# Planted bugs

Written by \`npm run chaos -- planted --long\`: each bug is planted alone into a copy of the house, and the cheapest campaign or test that should find it looks; the same one finds nothing in a sound copy. ${found} of ${rows.length} found. Commit ${commitOf(ROOT)}, ${machine()}

| bug | who looks | found within | what it says |
|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`
}

function inCell(says: string): string {
  const line = says.split('\n')[0] ?? ''
  return (line.length > 110 ? `${line.slice(0, 107)}…` : line).replaceAll('|', '/')
}
