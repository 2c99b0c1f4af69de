/** How the file is built, read off the file's own making: for whoever wants to know what can lie in it at all. */
import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'

/** Every table with its columns, in their order. */
export function schemaOf(): ReadonlyMap<string, readonly string[]> {
  const db = new DatabaseSync(':memory:')
  try {
    for (const step of MIGRATIONS) db.exec(step)
    const names = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all()
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)')
    return new Map(names.map(({ name }) => [String(name), columns.all(String(name)).map((row) => String(row.name))]))
  } finally {
    db.close()
  }
}
