/** How rows of the file become what the port promises. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { ROOT } from './chain.ts'
import type {
  About,
  AnswerKey,
  CredentialKind,
  CredentialRow,
  Devices,
  EntryRow,
  Head,
  SeatRow,
  TableRow,
  WorkshopRow,
} from './store.ts'

type Row = Record<string, unknown>

const TABLE = `SELECT t.id, t.workshop, t.number, w.scenario, t.seed, t.pace, t.preset, t.epoch, t.closed
  FROM tables t JOIN workshops w ON w.id = t.workshop`
const WORKSHOP = `SELECT w.id, w.scenario, w.language, c.code, w.open, w.salt, w.created_at, w.kept_until, w.devices
  FROM workshops w JOIN codes c ON c.workshop = w.id`

/** The log of a table, in a file of any version: that part of it never changed. */
export function entriesOf(db: DatabaseSync): (table: string) => EntryRow[] {
  const statement = db.prepare('SELECT * FROM events WHERE table_id = ? ORDER BY seq')
  return (of) => statement.all(of).map(entry)
}

/** Every read of the port, on one open file. */
export function readers(db: DatabaseSync) {
  const one = <T>(sql: string, map: (row: Row) => T) => {
    const statement = db.prepare(sql)
    return (...values: SQLInputValue[]): T | undefined => {
      const row = statement.get(...values)
      return row === undefined ? undefined : map(row)
    }
  }
  const many = <T>(sql: string, map: (row: Row) => T) => {
    const statement = db.prepare(sql)
    return (...values: SQLInputValue[]): T[] => statement.all(...values).map(map)
  }
  const answer = one('SELECT answer FROM commands WHERE table_id = ? AND seat = ? AND cid = ?', (row) =>
    text(row, 'answer'),
  )
  const epoch = one('SELECT epoch FROM tables WHERE id = ?', (row) => number(row, 'epoch'))
  const last = one('SELECT seq, hash FROM events WHERE table_id = ? ORDER BY seq DESC LIMIT 1', (row) => ({
    seq: number(row, 'seq'),
    hash: text(row, 'hash'),
  }))
  const texts = many(
    'SELECT id, body FROM texts WHERE table_id = ?',
    (row) => [text(row, 'id'), text(row, 'body')] as const,
  )
  const drafts = many(
    'SELECT key, value FROM drafts WHERE seat = ?',
    (row) => [text(row, 'key'), text(row, 'value')] as const,
  )
  return {
    answer: ({ table, who, cid }: AnswerKey) => answer(table, who, cid),
    entries: entriesOf(db),
    head: (table: string): Head => ({ seq: 0, hash: ROOT, ...last(table), epoch: epoch(table) ?? 0 }),
    texts: (table: string) => Object.fromEntries(texts(table)),
    table: one(`${TABLE} WHERE t.id = ?`, table),
    tables: many(`${TABLE} ORDER BY t.workshop, t.number`, table),
    tablesOf: many(`${TABLE} WHERE t.workshop = ? ORDER BY t.number`, table),
    scenario: one('SELECT json FROM scenarios WHERE hash = ?', (row) => text(row, 'json')),
    workshop: one(`${WORKSHOP} WHERE w.id = ?`, workshop),
    workshopByCode: one(`${WORKSHOP} WHERE c.code = ?`, workshop),
    about: one('SELECT about FROM abouts WHERE workshop = ?', (row) => JSON.parse(text(row, 'about')) as About),
    credential: one('SELECT * FROM credentials WHERE hash = ?', credential),
    invitations: many('SELECT * FROM credentials WHERE workshop = ? AND seat IS NULL ORDER BY kind, name', credential),
    seat: one('SELECT * FROM seats WHERE id = ?', seat),
    seatByPlatzkarte: one('SELECT * FROM seats WHERE workshop = ? AND platzkarte = ?', seat),
    seats: many('SELECT * FROM seats WHERE table_id = ? ORDER BY id', seat),
    heldBy: many('SELECT * FROM seats WHERE device = ? AND id <> device ORDER BY id', seat),
    drafts: (of: string) => Object.fromEntries(drafts(of)),
    expired: many('SELECT id FROM workshops WHERE kept_until <= ?', (row) => text(row, 'id')),
    heartbeat: one(`SELECT value FROM signs WHERE name = 'heartbeat'`, (row) => number(row, 'value')),
  }
}

function entry(row: Row): EntryRow {
  const id = textOrNull(row, 'text_id')
  return {
    table: text(row, 'table_id'),
    seq: number(row, 'seq'),
    epoch: number(row, 'epoch'),
    entry: text(row, 'entry'),
    text: id === null ? null : { id, length: number(row, 'text_length'), commitment: text(row, 'text_commitment') },
    hash: text(row, 'hash'),
  }
}

function table(row: Row): TableRow {
  return {
    id: text(row, 'id'),
    workshop: text(row, 'workshop'),
    number: number(row, 'number'),
    scenario: text(row, 'scenario'),
    seed: text(row, 'seed'),
    pace: text(row, 'pace') as TableRow['pace'],
    preset: textOrNull(row, 'preset'),
    epoch: number(row, 'epoch'),
    closed: number(row, 'closed') === 1,
  }
}

function workshop(row: Row): WorkshopRow {
  return {
    id: text(row, 'id'),
    scenario: text(row, 'scenario'),
    language: text(row, 'language'),
    code: text(row, 'code'),
    open: number(row, 'open') === 1,
    salt: text(row, 'salt'),
    createdAt: number(row, 'created_at'),
    keptUntil: number(row, 'kept_until'),
    devices: text(row, 'devices') as Devices,
  }
}

function credential(row: Row): CredentialRow {
  return {
    hash: text(row, 'hash'),
    workshop: text(row, 'workshop'),
    kind: text(row, 'kind') as CredentialKind,
    seat: textOrNull(row, 'seat'),
    table: textOrNull(row, 'table_id'),
    name: textOrNull(row, 'name'),
  }
}

function seat(row: Row): SeatRow {
  return {
    id: text(row, 'id'),
    workshop: text(row, 'workshop'),
    table: text(row, 'table_id'),
    nickname: textOrNull(row, 'nickname'),
    language: text(row, 'language'),
    platzkarte: text(row, 'platzkarte'),
    device: textOrNull(row, 'device'),
  }
}

function text(row: Row, name: string): string {
  return String(row[name])
}

function textOrNull(row: Row, name: string): string | null {
  return row[name] === null ? null : text(row, name)
}

function number(row: Row, name: string): number {
  return Number(row[name])
}
