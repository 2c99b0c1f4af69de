/** Our own server in the harness: the real process, its log on the disk, its engine, people who come in by its front door. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Room } from '@colyseus/sdk'
import type { PrivateMessage } from '../../../shared/protocol/private-view.ts'
import type { PublicState } from '../../../shared/protocol/public-state.ts'
import { credentialIn, type Opened as Founded, type Joined, player, visitor } from '../../support/http-client.ts'
import { PEOPLE, times } from '../peers/model.ts'
import { miniJson, OPTIONS } from './scenario.ts'
import { Client } from './sdk.ts'
import { type Serving, serve } from './server.ts'
import { laneOf, type Opened, type Seat, type Seen, type Side } from './side.ts'

const MAIN = fileURLToPath(new URL('../../../game-server/main.ts', import.meta.url))
const FIELDS = times(PEOPLE, (at) => `field${at}`)

export const ours: Side = {
  name: 'Platzwechsel',
  start: () => startOurs(),
  async open(base, tables, door = base) {
    const { body, error } = await visitor(base).call<Founded>('POST', '/api/workshops', {
      scenario: 'planspiel-mini',
      tables,
    })
    if (error !== null) throw new Error(error.message)
    const credential = credentialIn(body.links.facilitator)
    return body.tables.map((table) => ({ ...sitter(door, body.joinCode, table), table, credential }))
  },
  async begin(base, opened) {
    for (const { table, credential } of opened as readonly OurOpened[]) {
      const facilitator = player(base, credential)
      const asks = [{ type: 'start' }, { type: 'next', expect: 'arrive' }]
      for (const ask of asks) await facilitator.ask(ask, { table })
    }
  },
}

interface OurOpened extends Opened {
  readonly table: string
  readonly credential: string
}

/** The server with nothing but planspiel-mini in a folder of its own, which goes when it stops. */
async function startOurs(): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-bench-'))
  mkdirSync(join(folder, 'scenarios/planspiel-mini'), { recursive: true })
  writeFileSync(join(folder, 'scenarios/planspiel-mini/scenario.json'), JSON.stringify(miniJson()))
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, SCENARIOS_DIR: join(folder, 'scenarios') }
  const serving = await serve(MAIN, { ...env, LOG_LEVEL: 'warn', PUBLIC_URL: undefined })
  return {
    ...serving,
    async stop() {
      await serving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function sitter(base: string, code: string, table: string): Opened {
  return {
    together: false,
    async join(at, seen) {
      const { body, error } = await visitor(base).call<Joined & { room: { reservation: object } }>(
        'POST',
        `/api/join/${code}`,
        { table },
      )
      if (error !== null) throw new Error(error.message)
      const room = (await new Client(base).consumeSeatReservation(body.room.reservation as never)) as OurRoom
      room.reconnection.enabled = false
      return listen(room, at, seen)
    },
  }
}

type OurRoom = Room<unknown, PublicState>

/** Seats of a table are taken in order, and the next newcomer gets the next free role. */
async function listen(room: OurRoom, at: number, seen: Seen): Promise<Seat> {
  const decided = FIELDS.map(() => ({ count: 0, option: -1 }))
  const lines = new Set<string>()
  let role = ''
  room.onMessage('private', ({ sections }: PrivateMessage) => {
    if (sections.me?.role != null) role = sections.me.role
  })
  room.onStateChange((state) => {
    const fields = state.proposals.get('plan')?.fields
    decided.forEach((known, by) => {
      const value = fields?.get(`field${by}`)
      const option = value === undefined ? -1 : Number(value.slice('option'.length))
      if (option === known.option) return
      known.count += (option - known.option + OPTIONS) % OPTIONS
      known.option = option
      seen(laneOf(by, 'decide'), known.count)
    })
    state.words.forEach((body, id) => {
      if (lines.has(id)) return
      lines.add(id)
      const [, by = '0', count = '0'] = /^(\d+)\.(\d+) /.exec(body) ?? []
      seen(laneOf(Number(by), 'say'), Number(count))
    })
  })
  await room.request('hello', { language: 'de' })
  const own = Number(role.slice('role'.length))
  if (own !== at) throw new Error(`seat ${at} got ${role}`)
  let decisions = 0
  let said = 0
  return {
    send(action) {
      const message = action.kind === 'decide' ? fill(at, decisions++) : line(at, ++said, action.text)
      void room.request('command', { cid: crypto.randomUUID(), as: role, ...message })
    },
    isRight: (sent) => {
      const count = sent.filter(({ kind }) => kind === 'decide').length
      return decided[at]?.count === count
    },
    leave: () => void room.leave(),
  }
}

function fill(by: number, decisions: number): { ask: object } {
  return { ask: { type: 'fill', proposal: 'plan', field: `field${by}`, option: `option${decisions % OPTIONS}` } }
}

function line(by: number, count: number, text: string): { ask: object; text: string } {
  return { ask: { type: 'word', text: 'word' }, text: `${by}.${count} ${text}` }
}
