/** What the store promises, on a real file. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { brokenAt, link, ROOT } from '../../game-server/store/chain.ts'
import { MIGRATIONS } from '../../game-server/store/migrations.ts'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import { type EntryRow, Fenced, type Store, type Write } from '../../game-server/store/store.ts'

let folder: string
let path: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platzwechsel-store-'))
  path = join(folder, 'test.sqlite')
  store = openSqlite(path)
  await store.append(founded())
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function founded(): Write[] {
  return [
    { kind: 'scenario', hash: 'h1', json: '{"b":1,"a":2}' },
    {
      kind: 'workshop',
      id: 'w1',
      scenario: 'h1',
      language: 'de',
      code: 'ABCDEFGH',
      open: true,
      salt: 'x',
      devices: 'person',
      createdAt: 5,
      keptUntil: 9,
    },
    { kind: 'table', id: 't1', workshop: 'w1', number: 1, seed: 'seed', pace: 'room', preset: null },
    { kind: 'table', id: 't2', workshop: 'w1', number: 2, seed: 'seed', pace: 'room', preset: 'short' },
    { kind: 'owned', table: 't1', epoch: 1 },
    { kind: 'owned', table: 't2', epoch: 1 },
  ]
}

function chain(count: number, from: Pick<EntryRow, 'seq' | 'hash'> = { seq: 0, hash: ROOT }, epoch = 1): EntryRow[] {
  const rows: EntryRow[] = []
  let { seq, hash } = from
  for (let n = 0; n < count; n++) {
    const text = n % 2 === 0 ? null : { id: `x${n}`, length: 3, commitment: 'c' }
    const row = { table: 't1', seq: seq + 1, epoch, entry: `{"n":${seq}}`, text }
    hash = link(hash, row)
    seq += 1
    rows.push({ ...row, hash })
  }
  return rows
}

const entries = (rows: readonly EntryRow[]): Write[] => rows.map((row) => ({ kind: 'entry', ...row }))

describe('an append', () => {
  test('is there after reopening, in order, byte by byte', async () => {
    const rows = chain(5)
    await store.append(entries(rows))
    await store.reopen()
    expect(await store.entries('t1')).toEqual(rows)
    expect(await store.head('t1')).toEqual({ seq: 5, hash: rows[4]?.hash, epoch: 1 })
    expect(await store.head('t2')).toEqual({ seq: 0, hash: ROOT, epoch: 1 })
  })

  test('lands whole or not at all', async () => {
    const [first, second] = chain(2)
    const doubled: Write[] = [...entries([first as EntryRow]), ...entries([first as EntryRow])]
    await expect(store.append([...entries([second as EntryRow]), ...doubled])).rejects.toThrow()
    expect(await store.entries('t1')).toEqual([])
    await store.append(entries([first as EntryRow, second as EntryRow]))
    expect(await store.entries('t1')).toHaveLength(2)
  })

  test('of a former owner is fenced off, and takes nothing else along', async () => {
    await store.append([{ kind: 'owned', table: 't1', epoch: 2 }])
    const late: Write[] = [{ kind: 'heartbeat', at: 9 }, ...entries(chain(1))]
    await expect(store.append(late)).rejects.toThrow(Fenced)
    expect(await store.heartbeat()).toBeUndefined()
    await store.append(entries(chain(1, { seq: 0, hash: ROOT }, 2)))
    await expect(store.append([{ kind: 'owned', table: 't1', epoch: 2 }])).rejects.toThrow(Fenced)
  })

  test('keeps one answer per table, seat and command, and finds it again', async () => {
    const key = { table: 't1', who: 's1', cid: 'c1' }
    await store.append([{ kind: 'answer', ...key, answer: '{"ok":true}' }])
    await expect(store.append([{ kind: 'answer', ...key, answer: '{"ok":false}' }])).rejects.toThrow()
    const keys = [{ ...key, table: 't2' }, key, { ...key, who: 's2' }]
    expect(await store.answers(keys)).toEqual([undefined, '{"ok":true}', undefined])
  })
})

describe('the registry', () => {
  test('finds workshops, seats and credentials, and forgets what was revoked', async () => {
    const seat = {
      id: 's1',
      workshop: 'w1',
      table: 't1',
      nickname: null,
      language: 'en',
      platzkarte: 'p1',
      device: null,
    }
    const row = { hash: 'k1', workshop: 'w1', kind: 'seat', seat: 's1', table: null, name: null } as const
    await store.append([
      { kind: 'seat', ...seat },
      { kind: 'credential', row },
      { kind: 'draft', seat: 's1', key: 'a', value: '1' },
      { kind: 'draft', seat: 's1', key: 'a', value: '2' },
      { kind: 'moved', seat: 's1', table: 't2' },
      { kind: 'door', workshop: 'w1', open: false },
    ])
    expect(await store.credential('k1')).toEqual(row)
    expect(await store.seat('s1')).toEqual({ ...seat, table: 't2' })
    expect(await store.seatByPlatzkarte('w1', 'p1')).toMatchObject({ id: 's1' })
    expect(await store.seats('t2')).toHaveLength(1)
    expect(await store.drafts('s1')).toEqual({ a: '2' })
    expect(await store.workshopByCode('ABCDEFGH')).toMatchObject({ id: 'w1', open: false })
    await store.append([{ kind: 'revoked', seat: 's1' }])
    expect(await store.credential('k1')).toBeUndefined()
  })

  test('keeps a scenario as it was written, in its order', async () => {
    expect(await store.scenario('h1')).toBe('{"b":1,"a":2}')
  })

  test('lists tables with the scenario of their workshop, and which are closed', async () => {
    await store.append([{ kind: 'closed', table: 't2' }])
    expect(
      (await store.tables()).map(({ id, scenario, closed, epoch, preset }) => ({
        id,
        scenario,
        closed,
        epoch,
        preset,
      })),
    ).toEqual([
      { id: 't1', scenario: 'h1', closed: false, epoch: 1, preset: null },
      { id: 't2', scenario: 'h1', closed: true, epoch: 1, preset: 'short' },
    ])
  })
})

describe('the file', () => {
  test('is for its owner alone, with everything that lies beside it', async () => {
    await store.append(entries(chain(1)))
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)
    expect(modes.length).toBeGreaterThan(1)
    expect(new Set(modes)).toEqual(new Set([0o600]))
  })

  test('of the first version is taken up: its tables were planned one way only', async () => {
    await store.close()
    rmSync(path)
    const db = new DatabaseSync(path)
    db.exec(MIGRATIONS[0] ?? '')
    db.exec(`INSERT INTO scenarios VALUES ('h1', '{}');
      INSERT INTO workshops VALUES ('w1', 'h1', 'de', 1, 'x', 5);
      INSERT INTO tables VALUES ('t1', 'w1', 1, 'seed', 'room', 3, 0);
      PRAGMA user_version = 1`)
    db.close()
    store = openSqlite(path)
    expect(await store.table('t1')).toMatchObject({ seed: 'seed', pace: 'room', preset: null, epoch: 3 })
    await store.reopen()
    expect(await store.tables()).toHaveLength(1)
  })

  test('of a newer version is not touched', async () => {
    await store.close()
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(() => openSqlite(path)).toThrow(/newer version/)
  })

  test('flushes every append to the disk', async () => {
    await store.close()
    // The level is a matter of each connection: only the store's own can say it.
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec')
    store = openSqlite(path)
    const db = exec.mock.contexts.at(-1) as DatabaseSync
    exec.mockRestore()
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(db.prepare('PRAGMA secure_delete').get()).toEqual({ secure_delete: 1 })
  })
})

describe('the hash chain', () => {
  test('holds for what was written, and names the first entry that was changed, lost or swapped', () => {
    const rows = chain(6)
    const changed = (at: number, change: Partial<EntryRow>) =>
      rows.map((row, n) => (n === at ? { ...row, ...change } : row))
    expect(brokenAt(rows)).toBeNull()
    expect(brokenAt(changed(3, { entry: '{"n":99}' }))).toBe(4)
    expect(brokenAt(changed(3, { text: null }))).toBe(4)
    expect(brokenAt(changed(2, { epoch: 2 }))).toBe(3)
    expect(brokenAt(rows.filter((_, n) => n !== 4))).toBe(5)
    expect(brokenAt([...rows.slice(0, 2), rows[3], rows[2], ...rows.slice(4)] as EntryRow[])).toBe(3)
  })
})
