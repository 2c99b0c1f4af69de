/** A copy of the store while it is written to, checked before anybody relies on it, and its way back. */
import { chmodSync, closeSync, copyFileSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { brokenAt } from './chain.ts'
import { entriesOf } from './reading.ts'

/** What a copy holds, once it was found to be sound. */
export interface Checked {
  readonly tables: number
  readonly entries: number
}

/** Copies the store into a new file, whole and as of one moment, whoever writes meanwhile. Throws where the copy is not sound. */
export async function backUp(from: string, to: string): Promise<Checked> {
  if (!existsSync(from)) throw new Error(`there is no store at ${from}`)
  if (existsSync(to)) throw new Error(`${to} is there already`)
  const unfinished = `${to}.unfinished`
  closeSync(openSync(unfinished, 'w', 0o600))
  const db = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
  try {
    await backup(db, unfinished)
    const found = check(unfinished)
    renameSync(unfinished, to)
    return found
  } finally {
    db.close()
    for (const file of filesOf(unfinished)) rmSync(file, { force: true })
  }
}

/** Puts a copy in the place of the store. What stood there stays beside it under another name. Throws while a server has it. */
export function restore(from: string, to: string, now: number): Checked {
  if (!existsSync(from)) throw new Error(`there is no copy at ${from}`)
  const incoming = `${to}.incoming`
  copyFileSync(from, incoming)
  chmodSync(incoming, 0o600)
  try {
    const found = check(incoming)
    if (existsSync(to)) putAside(to, `${to}.before-${now}`)
    renameSync(incoming, to)
    return found
  } finally {
    for (const file of filesOf(incoming)) rmSync(file, { force: true })
  }
}

/** Reads all of it: every page of the file, and every table's log along its chain. Throws at the first thing that is wrong. */
function check(path: string): Checked {
  const db = new DatabaseSync(path)
  try {
    // Without its companions a copy is one file, which can be carried anywhere.
    db.exec('PRAGMA journal_mode = DELETE')
    const word = Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})[0]
    if (word !== 'ok') throw new Error('the copy is damaged')
    const rows = db.prepare('SELECT id FROM tables').all()
    const read = db.prepare('SELECT count(*) AS entries FROM events').get()
    const entries = entriesOf(db)
    for (const { id } of rows) {
      const broken = brokenAt(entries(String(id)))
      if (broken !== null) throw new Error(`the log of table ${String(id)} does not hold together at entry ${broken}`)
    }
    return { tables: rows.length, entries: Number(read?.entries) }
  } finally {
    db.close()
  }
}

/** Only who has the file for itself may move it: a running server holds it. */
function putAside(path: string, aside: string): void {
  const db = new DatabaseSync(path, { timeout: 0 })
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    throw new Error('a server is still running on this store', { cause: error })
  } finally {
    db.close()
  }
  renameSync(path, aside)
}

function filesOf(path: string): string[] {
  return ['', '-wal', '-shm', '-journal'].map((end) => path + end)
}
