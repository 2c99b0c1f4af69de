/** The oracle outside the server: what was acknowledged to whom, held against what the disk says. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brokenAt } from '../../../game-server/store/chain.ts'
import { openSqlite } from '../../../game-server/store/sqlite.ts'
import type { Entry, Record as Recorded } from '../../../shared/engine/record.ts'
import { replay } from '../../../shared/engine/replay.ts'
import type { State } from '../../../shared/engine/state.ts'
import { frozen } from '../../../shared/scenario/load.ts'

export interface Acknowledged {
  readonly table: string
  readonly cid: string
  /** `true`, or the refusal as JSON. */
  readonly answer: string
}

export interface Held {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
}

/** Holds these answers against the file, also while the server writes to it. */
export function holdAgainst(folder: string, acknowledged: readonly Acknowledged[]): Held {
  const db = new DatabaseSync(join(folder, 'platzwechsel.sqlite'), { readOnly: true, timeout: 5_000 })
  const answers = db.prepare('SELECT answer FROM commands WHERE table_id = ? AND cid = ?')
  const happened = new Map<string, number>()
  const commands = db.prepare(`SELECT table_id || ' ' || json_extract(entry, '$.command.cid') AS name FROM events`)
  for (const { name } of commands.iterate()) happened.set(String(name), (happened.get(String(name)) ?? 0) + 1)
  const lost: string[] = []
  const doubled: string[] = []
  for (const { table, cid, answer } of acknowledged) {
    const kept = answers.all(table, cid).map((row) => plain(JSON.parse(String(row.answer))))
    const times = happened.get(`${table} ${cid}`) ?? 0
    if (kept.length !== 1 || kept[0] !== answer || times < Number(answer === 'true')) lost.push(`${table} ${cid}`)
    if (kept.length > 1 || times > Number(answer === 'true')) doubled.push(`${table} ${cid}`)
  }
  db.close()
  return { lost, doubled }
}

/** The outcome alone: HTTP adds a sentence to a refusal. */
export function plain(body: unknown): string {
  const { ok, refused } = body as { ok?: true; refused?: object }
  return JSON.stringify(ok ?? refused)
}

/** A table played again from the file, every entry followed. Throws where its log is not sound. */
export async function playedAgain(folder: string, table: string): Promise<{ record: Recorded; state: State }> {
  const store = openSqlite(join(folder, 'platzwechsel.sqlite'))
  try {
    const rows = await store.entries(table)
    const broken = brokenAt(rows)
    if (broken !== null) throw new Error(`the log of ${table} does not hold together at entry ${broken}`)
    const row = await store.table(table)
    if (row === undefined) throw new Error(`table ${table} is gone`)
    const scenario = frozen(JSON.parse((await store.scenario(row.scenario)) ?? ''))
    const entries = rows.map(({ entry }): Entry => JSON.parse(entry))
    const { seed, pace, preset } = row
    const record: Recorded = { scenario, seed, pace, ...(preset !== null && { preset }), entries }
    return { record, state: replay(record) }
  } finally {
    await store.close()
  }
}
