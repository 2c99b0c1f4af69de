/** The store in one SQLite file, every append flushed to the disk before it resolves. */
import { chmodSync, closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'
import { readers } from './reading.ts'
import type { Store } from './store.ts'
import { writer } from './writing.ts'

/** Opens the file, creating it for its owner's eyes only. Throws where the disk does not promise what we promise. */
export function openSqlite(path: string): Store {
  let file = open(path)
  return {
    async append(batch) {
      file.write(batch)
    },
    answers: async (keys) => keys.map((key) => file.read.answer(key)),
    entries: async (table) => file.read.entries(table),
    head: async (table) => file.read.head(table),
    texts: async (table) => file.read.texts(table),
    table: async (id) => file.read.table(id),
    tables: async () => file.read.tables(),
    tablesOf: async (workshop) => file.read.tablesOf(workshop),
    scenario: async (hash) => file.read.scenario(hash),
    workshop: async (id) => file.read.workshop(id),
    workshopByCode: async (code) => file.read.workshopByCode(code),
    about: async (workshop) => file.read.about(workshop) ?? {},
    credential: async (hash) => file.read.credential(hash),
    invitations: async (workshop) => file.read.invitations(workshop),
    seat: async (id) => file.read.seat(id),
    seatByPlatzkarte: async (workshop, platzkarte) => file.read.seatByPlatzkarte(workshop, platzkarte),
    seats: async (table) => file.read.seats(table),
    heldBy: async (device) => file.read.heldBy(device),
    drafts: async (seat) => file.read.drafts(seat),
    heartbeat: async () => file.read.heartbeat(),
    expired: async (now) => file.read.expired(now),
    async sweep() {
      file.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    async reopen() {
      // The other way round, a disk without room for the new one's companions would leave nothing to read from.
      const before = file
      file = open(path)
      if (before.db.isOpen) before.db.close()
    },
    async close() {
      if (file.db.isOpen) file.db.close()
    },
  }
}

function open(path: string) {
  // The file must never exist with a wider mode, not even for a moment: its companions inherit it.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 2_000 })
  demand(db, 'journal_mode', 'WAL', 'wal')
  demand(db, 'synchronous', 'FULL', 2)
  // What is deleted is overwritten: nobody finds it in the file's free pages.
  demand(db, 'secure_delete', 'ON', 1)
  migrate(db)
  return { db, read: readers(db), write: writer(db) }
}

// Some file systems answer with another mode than the one asked for, silently.
function demand(db: DatabaseSync, pragma: string, wanted: string, expected: string | number): void {
  db.exec(`PRAGMA ${pragma} = ${wanted}`)
  const found = Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  if (found !== expected) throw new Error(`the store needs ${pragma} ${wanted}, but the disk gives ${String(found)}`)
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  if (version > MIGRATIONS.length) throw new Error(`the store is of a newer version (${version}) than this server`)
  MIGRATIONS.slice(version).forEach((step, index) => {
    db.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${version + index + 1}; COMMIT`)
  })
}
