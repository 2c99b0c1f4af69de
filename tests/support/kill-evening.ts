/** Plays a scripted evening on a real server that is killed at chosen moments, with devices that never give up. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import type { EntryRow } from '../../game-server/store/store.ts'
import type { Entry, Record as Recorded } from '../../shared/engine/record.ts'
import { frozen } from '../../shared/scenario/load.ts'
import { credentialIn, type Joined, type Opened, player, visitor } from './http-client.ts'
import { connect, type Device } from './room-client.ts'
import { type ServerProcess, startProcess } from './server-process.ts'
import type { Turn } from './tuesday-evening.ts'

export interface Script {
  readonly seed: string
  /** So many people come; bots take the other roles. */
  readonly people: number
  /** Turns of one group are asked at the same time. */
  readonly groups: readonly (readonly Turn[])[]
}

/** When to kill: milliseconds after the asks of a group have been sent, and after a start; null: never. */
export interface Kills {
  afterAsking(group: number): number | null
  afterStarting(): number | null
}

export interface Played {
  readonly record: Recorded
  readonly rows: readonly EntryRow[]
  /** Every answer that reached a device, by command id. */
  readonly answers: ReadonlyMap<string, string>
  /** When the server was killed, on the clock of this machine. */
  readonly killedAt: readonly number[]
  readonly cutOff: readonly CutOff[]
  readonly folder: string
}

/** An ask that had no answer when the server was killed, and whether it had reached the disk all the same. */
export interface CutOff {
  readonly cid: string
  readonly written: boolean
}

type Who = Turn['by']

export async function playWithKills({ seed, people, groups }: Script, kills: Kills): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-kills-'))
  const opened = await openSeeded(folder, seed, people)
  const answers = new Map<string, string>()
  const killedAt: number[] = []
  const cutOff: CutOff[] = []
  const kill = async (process: ServerProcess) => {
    killedAt.push(Date.now())
    await process.kill()
  }
  let server = await up(folder, kills, kill)
  const send = async (waiting: Map<string, Turn>) => {
    await Promise.all(
      [...waiting].map(async ([cid, turn]) => {
        const answer = await server.ask(opened.credentials, turn, cid).catch(() => null)
        if (answer === null) return
        answers.set(cid, answer)
        waiting.delete(cid)
      }),
    )
  }
  for (const [number, group] of groups.entries()) {
    const waiting = new Map(group.map((turn, at) => [`turn-${number}-${at}`, turn]))
    const moment = kills.afterAsking(number)
    const killing = moment === null ? null : delayed(moment, () => kill(server.process))
    await send(waiting)
    if (killing !== null) {
      await killing
      server.leave()
      cutOff.push(...[...waiting.keys()].map((cid) => ({ cid, written: isWritten(folder, cid) })))
      server = await up(folder, kills, kill)
      await send(waiting)
    }
    if (waiting.size > 0) throw new Error(`no answer to ${[...waiting.keys()].join(', ')} although the server stands`)
  }
  server.leave()
  await server.process.stop()
  return { ...(await readBack(folder, opened.table)), answers, killedAt, cutOff, folder }
}

interface Up {
  readonly process: ServerProcess
  ask(credentials: Readonly<Record<Who, string>>, turn: Turn, cid: string): Promise<string>
  leave(): void
}

/** A server that listens; on the way there it may be killed, again and again. */
async function up(folder: string, kills: Kills, kill: (process: ServerProcess) => Promise<void>): Promise<Up> {
  for (;;) {
    const process = startProcess(folder)
    const moment = kills.afterStarting()
    if (moment !== null) await delayed(moment, () => kill(process))
    const base = await process.base
    if (base !== null && moment === null) return standing(process, base)
    await process.kill()
  }
}

/** One role sits in the room over a WebSocket, the others ask over HTTP. */
function standing(process: ServerProcess, base: string): Up {
  let device: Promise<Device> | null = null
  return {
    process,
    async ask(credentials, { by, ask, text }, cid) {
      const message = { cid, ...(by === 'facilitator' ? {} : { as: by }), ...(text === undefined ? {} : { text }) }
      if (by !== 'jugendamt') {
        const { status, body } = await player(base, credentials[by]).ask(ask, message)
        if (status >= 500) throw new Error('not kept')
        return plain(body)
      }
      device ??= connect(base, credentials[by]).then(async (arrived) => {
        await arrived.hello()
        return arrived
      })
      const { room, ended } = await device
      const answer = room.request('command', { ...message, ask })
      return plain(await Promise.race([answer, ended.then(() => Promise.reject(new Error('cut off')))]))
    },
    leave() {
      device?.then((there) => there.leave()).catch(() => undefined)
    },
  }
}

/** The outcome alone: HTTP adds a sentence to a refusal. */
function plain(body: unknown): string {
  const { ok, refused } = body as { ok?: true; refused?: object }
  return JSON.stringify(ok ?? refused)
}

/** A workshop whose luck is known, so that two evenings can be compared. */
async function openSeeded(folder: string, seed: string, people: number) {
  const first = startProcess(folder)
  const base = (await first.base) ?? ''
  const { body: opened } = await visitor(base).call<Opened>('POST', '/api/workshops', { scenario: 'dienstag-17-uhr' })
  const credentials: Record<string, string> = { facilitator: credentialIn(opened.links.facilitator) }
  for (let n = 0; n < people; n++) {
    const { body } = await visitor(base).call<Joined>('POST', `/api/join/${opened.joinCode}`, {})
    const look = await player(base, body.credential).look()
    credentials[look.private.me?.role ?? ''] = body.credential
  }
  await first.stop()
  const db = new DatabaseSync(join(folder, 'platzwechsel.sqlite'))
  db.prepare('UPDATE tables SET seed = ?').run(seed)
  db.close()
  return { table: opened.tables[0] as string, credentials: credentials as Record<Who, string> }
}

function isWritten(folder: string, cid: string): boolean {
  const db = new DatabaseSync(join(folder, 'platzwechsel.sqlite'), { readOnly: true })
  const found = db.prepare('SELECT 1 FROM commands WHERE cid = ?').get(cid)
  db.close()
  return found !== undefined
}

async function readBack(folder: string, table: string): Promise<Pick<Played, 'record' | 'rows'>> {
  const store = openSqlite(join(folder, 'platzwechsel.sqlite'))
  const rows = await store.entries(table)
  const row = await store.table(table)
  const scenario = frozen(JSON.parse((await store.scenario(row?.scenario ?? '')) ?? ''))
  await store.close()
  const entries = rows.map(({ entry }): Entry => JSON.parse(entry))
  return { rows, record: { scenario, seed: row?.seed ?? '', pace: 'room', entries } }
}

function delayed(milliseconds: number, act: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      act().then(resolve, reject)
    }, milliseconds)
  })
}
