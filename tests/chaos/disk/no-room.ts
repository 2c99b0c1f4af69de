/** Loaded into a server before its own code: as long as a certain file is there, its store may not grow by a single page. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const sign = process.env.NO_ROOM_WHILE ?? ''
const ENDLESS = 4_294_967_294
const inner: (this: DatabaseSync, sql: string) => void = Reflect.get(DatabaseSync.prototype, 'exec')

Reflect.set(DatabaseSync.prototype, 'exec', function (this: DatabaseSync, sql: string) {
  // SQLite takes less than there is already as exactly that much.
  if (sql === 'BEGIN IMMEDIATE') inner.call(this, `PRAGMA max_page_count = ${existsSync(sign) ? 1 : ENDLESS}`)
  inner.call(this, sql)
})
