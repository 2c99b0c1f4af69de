/** Campaign: records what the real store writes and flushes, and cuts the power after any of it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { brokenAt } from '../../../game-server/store/chain.ts'
import { openSqlite } from '../../../game-server/store/sqlite.ts'
import { type Chance, chanceOf } from '../against/chance.ts'
import { type Campaign, type Finding, goesOn } from '../campaign.ts'
import { acknowledgedBy, filesAfter, LUCKS, type Note, notesIn } from './journal.ts'

const RECORDER = fileURLToPath(new URL('recorder.c', import.meta.url))
const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))
const ENTRIES = 150

export const power: Campaign = {
  name: 'power',
  does: 'cuts the power after any write of the real store: what was not flushed is lost, kept or torn (needs cc, Linux)',
  lane: 10,
  long: 300,
  async run({ seconds, count, seed, say }) {
    const chance = chanceOf(`power ${seed}`)
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'platzwechsel-power-')))
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    const notes = recorded(folder)
    let [tried, lost, longest] = [0, 0, 0]
    while (goesOn({ seconds, count }, tried, since())) {
      const many = chance.below(notes.length + 1)
      const luck = chance.pick(LUCKS)
      const before = performance.now()
      const wrong = await afterPowerLoss(notes, many, luck, chance, join(folder, 'after'))
      longest = Math.max(longest, performance.now() - before)
      if (wrong !== null) {
        found.push({ seed, says: `after ${many} of ${notes.length} writes, ${luck}: ${wrong}`, after: since() })
        lost += 1
      }
      tried += 1
      if (tried % 500 === 0) say(`${tried} cuts, ${found.length} found`)
    }
    rmSync(folder, { recursive: true })
    const flushes = notes.filter(({ kind }) => kind === 'flush').length
    return {
      ...{ what: 'power cuts', tried, found, lost, doubled: 0, leaked: 0, refusedIllegal: 0, acceptedIllegal: 0 },
      ...{ seeds: seed, longest },
      notes: [`${ENTRIES} entries, ${notes.length} writes and flushes, ${flushes} of them flushes`],
    }
  },
}

/** What one process writes that keeps entry after entry. Throws where nothing can be recorded. */
function recorded(folder: string): Note[] {
  const library = join(folder, 'recorder.so')
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, RECORDER, '-ldl'], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the recorder needs a C compiler: ${built.error?.message ?? built.stderr}`)
  const data = join(folder, 'data')
  const journal = join(folder, 'journal')
  mkdirSync(data)
  const env = { ...process.env, LD_PRELOAD: library, POWER_DIR: data, POWER_JOURNAL: journal }
  const wrote = spawnSync(process.execPath, [WRITER, data, String(ENTRIES)], { env, encoding: 'utf8' })
  if (wrote.status !== 0) throw new Error(`the writer broke: ${wrote.stderr}`)
  return notesIn(readFileSync(journal))
}

/** Opens what is left, as the server does, and looks whether everything acknowledged is in it; null where it is. */
export async function afterPowerLoss(
  notes: readonly Note[],
  many: number,
  luck: (typeof LUCKS)[number],
  chance: Chance,
  folder: string,
): Promise<string | null> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, data] of filesAfter(notes, many, luck, chance)) writeFileSync(join(folder, file), data)
  const acknowledged = acknowledgedBy(notes, many)
  const path = join(folder, 'platzwechsel.sqlite')
  try {
    const store = openSqlite(path)
    const rows = await store.entries('t')
    await store.close()
    const broken = brokenAt(rows)
    const db = new DatabaseSync(path)
    const whole = Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})[0]
    db.close()
    if (whole !== 'ok') return 'the file is damaged'
    if (broken !== null) return `the log does not hold together at entry ${broken}`
    return rows.length < acknowledged ? `${acknowledged} were acknowledged, ${rows.length} are there` : null
  } catch (error) {
    return `it does not open: ${error instanceof Error ? error.message : ''}`
  }
}
