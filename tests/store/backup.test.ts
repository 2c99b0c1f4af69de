/** Backups: of a store that is being written to, whole and checked, and back again. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp, restore } from '../../game-server/store/backup.ts'
import { player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop
let folder: string
let from: string
let copy: string

beforeEach(async () => {
  server = await startServer()
  workshop = await openWorkshop(server, 2)
  await goTo(workshop, 'talk')
  folder = mkdtempSync(join(tmpdir(), 'platzwechsel-backup-'))
  from = join(server.folder, 'test.sqlite')
  copy = join(folder, 'copy.sqlite')
})
afterEach(async () => {
  await server.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  test('made while people play holds everything that was acknowledged before it began', async () => {
    let saved = 0
    let [before, over] = [0, false]
    const playing = (async () => {
      for (let n = 0; !over; n += 1) {
        const { status } = await workshop.facilitator.ask({ type: 'announce' }, { text: `Durchsage ${n}` })
        if (status === 200) saved += 1
      }
    })()
    while (saved < 5) await new Promise((resolve) => setImmediate(resolve))
    before = (await server.service.store.head(workshop.table)).seq
    const made = await backUp(from, copy)
    over = true
    await playing
    expect(made.tables).toBe(1)
    expect(made.entries).toBeGreaterThanOrEqual(before)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['copy.sqlite'])
  })

  test('never takes the place of another file', async () => {
    writeFileSync(copy, 'mine')
    await expect(backUp(from, copy)).rejects.toThrow(/there already/)
  })

  test('of a store whose log was changed is none', async () => {
    const db = new DatabaseSync(from)
    db.exec(`UPDATE events SET entry = replace(entry, 'office', 'Office') WHERE seq = 1`)
    db.close()
    await expect(backUp(from, copy)).rejects.toThrow(/does not hold together at entry 1/)
    expect(existsSync(copy)).toBe(false)
  })
})

describe('the way back', () => {
  test('is shut while a server runs on that store', async () => {
    await backUp(from, copy)
    expect(() => restore(copy, from, 1)).toThrow(/still running/)
    expect((await workshop.facilitator.ask({ type: 'pause' })).status).toBe(200)
  })

  test('brings the table, its seats and its texts to where they were, and keeps what stood there', async () => {
    const [person] = workshop.people
    const then = await person?.look()
    await backUp(from, copy)
    await workshop.facilitator.ask({ type: 'pause' })
    await server.stop()
    restore(copy, from, 7)
    expect(existsSync(`${from}.before-7`)).toBe(true)
    server = await server.restart()
    const again = await openAgain()
    expect(again?.public).toEqual(then?.public)
  })

  test('on an empty machine is the same', async () => {
    await backUp(from, copy)
    await server.stop()
    rmSync(from)
    expect(restore(copy, from, 1)).toMatchObject({ tables: 1 })
    server = await server.restart()
    expect((await openAgain())?.public.status).toBe('playing')
  })
})

function openAgain() {
  return player(server.base, workshop.credentials.facilitator).look()
}
