/** How each kind of write lands in the file. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Fenced, type Write } from './store.ts'

type Kind = Write['kind']
type Of<K extends Kind> = Extract<Write, { kind: K }>
type Statement<K extends Kind> = { readonly sql: string; readonly values: (write: Of<K>) => readonly SQLInputValue[] }

const STATEMENTS: { readonly [K in Kind]: readonly Statement<K>[] } = {
  entry: [
    {
      sql: `INSERT INTO events SELECT ?, ?, ?, ?, ?, ?, ?, ? FROM tables WHERE id = ? AND epoch = ?`,
      values: ({ table, seq, epoch, entry, text, hash }) => [
        ...[table, seq, epoch, entry, text?.id ?? null, text?.length ?? null, text?.commitment ?? null, hash],
        ...[table, epoch],
      ],
    },
  ],
  answer: [
    {
      sql: 'INSERT INTO commands (table_id, seat, cid, answer) VALUES (?, ?, ?, ?)',
      values: ({ table, who, cid, answer }) => [table, who, cid, answer],
    },
  ],
  text: [
    {
      sql: 'INSERT INTO texts (table_id, id, body, salt) VALUES (?, ?, ?, ?)',
      values: ({ table, id, body, salt }) => [table, id, body, salt],
    },
  ],
  erased: [{ sql: 'DELETE FROM texts WHERE table_id = ? AND id = ?', values: ({ table, id }) => [table, id] }],
  undrafted: [{ sql: 'DELETE FROM drafts WHERE seat = ?', values: ({ seat }) => [seat] }],
  kept: [
    { sql: 'UPDATE workshops SET kept_until = ? WHERE id = ?', values: ({ until, workshop }) => [until, workshop] },
  ],
  purged: [
    ...[
      'DELETE FROM abouts WHERE workshop = ?',
      'DELETE FROM notices WHERE workshop = ?',
      'DELETE FROM drafts WHERE seat IN (SELECT id FROM seats WHERE workshop = ?)',
      'DELETE FROM credentials WHERE workshop = ?',
      'DELETE FROM texts WHERE table_id IN (SELECT id FROM tables WHERE workshop = ?)',
      'DELETE FROM commands WHERE table_id IN (SELECT id FROM tables WHERE workshop = ?)',
      'DELETE FROM events WHERE table_id IN (SELECT id FROM tables WHERE workshop = ?)',
      'DELETE FROM seats WHERE workshop = ?',
      'DELETE FROM tables WHERE workshop = ?',
      'DELETE FROM codes WHERE workshop = ?',
      'DELETE FROM workshops WHERE id = ?',
    ].map((sql) => ({ sql, values: ({ workshop }: Of<'purged'>) => [workshop] })),
    { sql: 'DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM workshops)', values: () => [] },
  ],
  confirmed: [
    {
      sql: `INSERT INTO notices (workshop, version, confirmed) VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET confirmed = confirmed + 1`,
      values: ({ workshop, version }) => [workshop, version],
    },
  ],
  scenario: [
    {
      sql: 'INSERT INTO scenarios (hash, json) VALUES (?, ?) ON CONFLICT DO NOTHING',
      values: ({ hash, json }) => [hash, json],
    },
  ],
  workshop: [
    {
      sql: 'INSERT INTO workshops (id, scenario, language, open, salt, created_at, devices, kept_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      values: ({ id, scenario, language, open, salt, createdAt, devices, keptUntil }) => [
        ...[id, scenario, language, Number(open), salt, createdAt, devices, keptUntil],
      ],
    },
    { sql: 'INSERT INTO codes (code, workshop) VALUES (?, ?)', values: ({ code, id }) => [code, id] },
  ],
  about: [
    {
      sql: 'INSERT INTO abouts (workshop, about) VALUES (?, ?) ON CONFLICT DO UPDATE SET about = excluded.about',
      values: ({ workshop, about }) => [workshop, JSON.stringify(about)],
    },
  ],
  door: [
    { sql: 'UPDATE workshops SET open = ? WHERE id = ?', values: ({ open, workshop }) => [Number(open), workshop] },
  ],
  table: [
    {
      sql: 'INSERT INTO tables (id, workshop, number, seed, pace, preset) VALUES (?, ?, ?, ?, ?, ?)',
      values: ({ id, workshop, number, seed, pace, preset }) => [id, workshop, number, seed, pace, preset],
    },
  ],
  owned: [
    {
      sql: 'UPDATE tables SET epoch = ? WHERE id = ? AND epoch < ?',
      values: ({ epoch, table }) => [epoch, table, epoch],
    },
  ],
  closed: [{ sql: 'UPDATE tables SET closed = 1 WHERE id = ?', values: ({ table }) => [table] }],
  credential: [
    {
      sql: 'INSERT INTO credentials (hash, workshop, kind, seat, table_id, name) VALUES (?, ?, ?, ?, ?, ?)',
      values: ({ row: { hash, workshop, kind, seat, table, name } }) => [hash, workshop, kind, seat, table, name],
    },
  ],
  withdrawn: [{ sql: 'DELETE FROM credentials WHERE hash = ?', values: ({ credential }) => [credential] }],
  revoked: [{ sql: 'DELETE FROM credentials WHERE seat = ?', values: ({ seat }) => [seat] }],
  seat: [
    {
      sql: 'INSERT INTO seats (id, workshop, table_id, nickname, language, platzkarte, device) VALUES (?, ?, ?, ?, ?, ?, ?)',
      values: ({ id, workshop, table, nickname, language, platzkarte, device }) => [
        ...[id, workshop, table, nickname, language, platzkarte, device],
      ],
    },
  ],
  // A shared device stays at its table.
  moved: [
    { sql: 'UPDATE seats SET table_id = ?, device = NULL WHERE id = ?', values: ({ table, seat }) => [table, seat] },
  ],
  renamed: [{ sql: 'UPDATE seats SET nickname = ? WHERE id = ?', values: ({ nickname, seat }) => [nickname, seat] }],
  platzkarte: [
    { sql: 'UPDATE seats SET platzkarte = ? WHERE id = ?', values: ({ platzkarte, seat }) => [platzkarte, seat] },
  ],
  draft: [
    {
      sql: 'INSERT INTO drafts (seat, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      values: ({ seat, key, value }) => [seat, key, value],
    },
  ],
  heartbeat: [
    {
      sql: `INSERT INTO signs (name, value) VALUES ('heartbeat', ?) ON CONFLICT DO UPDATE SET value = excluded.value`,
      values: ({ at }) => [at],
    },
  ],
}

// These must touch exactly the row they name, or somebody else has been here.
const GUARDED: ReadonlySet<Kind> = new Set(['entry', 'owned'])

/** Writes a batch whole or not at all. */
export function writer(db: DatabaseSync): (batch: readonly Write[]) => void {
  const prepared = new Map(
    Object.values(STATEMENTS)
      .flat()
      .map(({ sql }) => [sql, db.prepare(sql)]),
  )
  const apply = (write: Write): void => {
    for (const { sql, values } of STATEMENTS[write.kind] as readonly Statement<Kind>[]) {
      const { changes } = prepared.get(sql)?.run(...values(write)) ?? { changes: 0 }
      if (GUARDED.has(write.kind) && changes !== 1) throw new Fenced(`a table has another owner`)
    }
  }
  return (batch) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      batch.forEach(apply)
      db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
}
