/** What the server keeps on its disk, as a test may look at it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface Kept {
  /** Every value of a table, row by row. */
  rows(table: string): string[]
  /** All tables that hold this. */
  tablesWith(spelled: string): string[]
  /** The bare bytes of the file and its companions. */
  readonly bytes: string
  /** Hashes, salts and whatever else proves something without being shown. */
  readonly proofs: readonly string[]
}

/** The store in this folder, as it lies on the disk now. */
export function keptIn(folder: string): Kept {
  const db = new DatabaseSync(join(folder, 'test.sqlite'), { readOnly: true })
  const all = (sql: string) => db.prepare(sql).all()
  const tables = all(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => String(name))
  const dump = new Map(tables.map((name) => [name, all(`SELECT * FROM ${name}`).map((row) => JSON.stringify(row))]))
  const proofs = [
    'SELECT hash AS proof FROM events',
    'SELECT text_commitment AS proof FROM events WHERE text_commitment IS NOT NULL',
    'SELECT hash AS proof FROM credentials',
    'SELECT hash AS proof FROM scenarios',
    'SELECT platzkarte AS proof FROM seats',
    'SELECT salt AS proof FROM workshops',
    'SELECT salt AS proof FROM texts',
    'SELECT seed AS proof FROM tables',
  ].flatMap((sql) => all(sql).map(({ proof }) => String(proof)))
  db.close()
  const files = readdirSync(folder).filter((name) => name.startsWith('test.sqlite'))
  return {
    rows: (table) => dump.get(table) ?? [],
    tablesWith: (spelled) => tables.filter((name) => dump.get(name)?.some((row) => row.includes(spelled))),
    bytes: files.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n'),
    proofs,
  }
}
