/**
 * Files that earlier versions of this server wrote, each with a whole evening: they open, are lifted to the present
 * shape, and the evening comes out as it did when it was played. `golden/` holds the file, and what that version said of it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp, restore } from '../../game-server/store/backup.ts'
import { MIGRATIONS } from '../../game-server/store/migrations.ts'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import { revive } from '../../game-server/table.ts'
import { frozen } from '../../shared/scenario/load.ts'
import { scenarioSchema } from '../../shared/scenario/schema.ts'

const golden = new URL('golden/', import.meta.url)
const names = readdirSync(golden).flatMap((file) => /^(.*)\.sqlite\.gz$/.exec(file)?.[1] ?? [])

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platzwechsel-golden-'))
  path = join(folder, 'platzwechsel.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(names)('%s opens, and its evening comes out as it did', async (name) => {
  unpack(name)
  expect(versionOf(path)).toBe(Number(/\d+$/.exec(name)))
  const told = JSON.parse(readFileSync(new URL(`${name}.json`, golden), 'utf8'))
  expect(await eveningIn(path)).toEqual(told)
  expect(versionOf(path)).toBe(MIGRATIONS.length)
})

test.each(names)('a copy of %s can be made and brought back, and is lifted when it is opened', async (name) => {
  unpack(name)
  const copy = join(folder, 'copy.sqlite')
  const { tables, entries } = await backUp(path, copy)
  rmSync(path)
  expect(restore(copy, path, 1)).toEqual({ tables, entries })
  expect((await eveningIn(path)).entries).toBe(entries)
})

test.each(names)('%s with one sign of one event changed is noticed', async (name) => {
  unpack(name)
  const db = new DatabaseSync(path)
  db.exec(`UPDATE events SET entry = entry || ' ' WHERE seq = 20`)
  db.close()
  await expect(eveningIn(path)).rejects.toThrow(/does not hold together at entry 20/)
})

function unpack(name: string): void {
  writeFileSync(path, gunzipSync(readFileSync(new URL(`${name}.sqlite.gz`, golden))))
}

function versionOf(file: string): number {
  const db = new DatabaseSync(file)
  try {
    return Number(db.prepare('PRAGMA user_version').get()?.user_version)
  } finally {
    db.close()
  }
}

/** The one table in this file, taken up as the server takes it up. */
async function eveningIn(file: string) {
  const store = openSqlite(file)
  try {
    const [row] = await store.tables()
    if (row === undefined) throw new Error('there is no table')
    const scenario = frozen(scenarioSchema.parse(JSON.parse((await store.scenario(row.scenario)) ?? '')))
    const rows = await store.entries(row.id)
    const texts = new Map(Object.entries(await store.texts(row.id)))
    const { state } = revive(row, scenario, rows, texts)
    const { town, house } = state
    const { status, seats } = house
    return {
      ...{ ending: town.ending, status, phase: town.position.phase, variables: town.variables, seats },
      entries: rows.length,
    }
  } finally {
    await store.close()
  }
}
