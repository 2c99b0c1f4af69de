/** A whole server with everybody who can listen to one table, all at once, and every byte they are sent. */
import { matchMaker } from '@colyseus/core'
import type { Language } from '../../../shared/scenario/schema.ts'
import { credentialIn, type Joined, type Opened, visitor } from '../../support/http-client.ts'
import { startServer, type TestServer, type Wishes } from '../../support/server.ts'
import { repeatableChance } from './chance.ts'
import { markedJson } from './marked.ts'
import { DEAF, type Line, type Member, member } from './member.ts'
import { enterRoom } from './room-line.ts'
import { BREATH, openStream } from './stream-line.ts'

export interface Stage {
  server: TestServer
  readonly opened: Opened
  readonly table: string
  readonly cast: Map<string, Member>
  readonly lines: Map<string, Line>
  /** What people were given when they sat down. */
  readonly seated: Map<string, Joined>
  moment: string
  /** Everything sent so far has come to everybody. Fifteen seconds pass. */
  settle(): Promise<void>
  line(name: string): Line
  who(name: string): Member
  /** Somebody who comes later, with the credential of another. */
  come(name: string, like: string, wire: 'room' | 'stream'): Promise<void>
  /** Somebody goes and comes back with a fresh reservation. */
  comeBack(name: string): Promise<void>
  /** The server stops and starts again on what it has kept; everybody comes back. */
  restart(): Promise<void>
  end(): Promise<void>
}

interface Part {
  readonly name: string
  readonly wire: 'room' | 'stream'
  readonly language: Language
}

/** In the order in which they sit down: round robin gives the fourth the first role again. */
export const SEATS: readonly (Part & { readonly role: string; readonly nickname: string })[] = [
  { name: 'amt', wire: 'room', language: 'de', role: 'roleJugendamt', nickname: 'Nick-Amsel' },
  { name: 'kasse', wire: 'room', language: 'en', role: 'roleKaemmerei', nickname: 'Nick-Buche' },
  { name: 'licht', wire: 'room', language: 'de-simple', role: 'roleTraeger', nickname: 'Nick-Clio' },
  { name: 'zweit', wire: 'stream', language: 'de', role: 'roleJugendamt', nickname: 'Nick-Dohle' },
]

const OTHERS: readonly (Part & { readonly kind: 'facilitator' | 'guest' | 'observer' | 'projector' })[] = [
  { name: 'leitung', kind: 'facilitator', wire: 'room', language: 'de' },
  { name: 'gast', kind: 'guest', wire: 'stream', language: 'en' },
  { name: 'zaungast', kind: 'observer', wire: 'room', language: 'en' },
  { name: 'strom', kind: 'observer', wire: 'stream', language: 'de-simple' },
  { name: 'wand', kind: 'projector', wire: 'room', language: 'de' },
]

export interface Setting extends Pick<Wishes, 'env' | 'wrap'> {
  readonly scenario?: { readonly id: string }
  /** How many sit down; bots take the roles that nobody holds. */
  readonly seats?: number
  /** Changes something about the server before anybody comes: a planted leak. */
  readonly plant?: (stage: { readonly server: TestServer; readonly table: string }) => void
}

/** Opens a workshop of the marked game and lets everybody in, one after the other. */
export async function openStage(setting: Setting = {}): Promise<Stage> {
  const scenario = setting.scenario ?? markedJson
  const server = await startServer({ ...setting, scenarios: [scenario], random: repeatableChance('evening') })
  const { body: opened } = await visitor(server.base).call<Opened>('POST', '/api/workshops', { scenario: scenario.id })
  const table = opened.tables[0] as string
  setting.plant?.({ server, table })
  withoutHurry(table)
  const wires = new Map<string, 'room' | 'stream'>()
  const stage: Stage = {
    server,
    opened,
    table,
    cast: new Map(),
    lines: new Map(),
    seated: new Map(),
    moment: 'phaseLobby',
    who: (name) => found(stage.cast, name),
    line: (name) => found(stage.lines, name),
    async settle() {
      stage.server.clock.advance(BREATH)
      for (const line of stage.lines.values()) await line.settle()
    },
    async come(name, like, wire) {
      const { chunks: _, story: __, note: ___, ...who } = stage.who(like)
      await admit({ ...who, name }, wire)
    },
    async comeBack(name) {
      await stage.line(name).leave()
      await connect(stage.who(name), 'room')
    },
    async restart() {
      const { moment } = stage
      stage.moment = DEAF
      stage.server = await stage.server.restart()
      withoutHurry(table)
      stage.moment = moment
      for (const who of stage.cast.values()) await connect(who, wires.get(who.name) ?? 'room')
    },
    async end() {
      for (const line of stage.lines.values()) await line.leave()
      await stage.server.remove()
    },
  }

  async function admit(who: Omit<Member, 'chunks' | 'story' | 'note'>, wire: 'room' | 'stream'): Promise<void> {
    const one = member(who, () => stage.moment)
    stage.cast.set(who.name, one)
    wires.set(who.name, wire)
    await connect(one, wire)
  }

  async function connect(who: Member, wire: 'room' | 'stream'): Promise<void> {
    if (wire === 'stream') {
      stage.lines.set(who.name, await openStream(stage.server.base, who, stage.server.clock.now))
      return
    }
    const line = await enterRoom(stage.server.base, who)
    await line.hello()
    stage.lines.set(who.name, line)
  }

  for (const { wire, nickname, ...seat } of SEATS.slice(0, setting.seats)) {
    const { body } = await visitor(server.base).call<Joined>('POST', `/api/join/${opened.joinCode}`, { nickname })
    stage.seated.set(seat.name, body)
    await admit({ ...seat, kind: 'seat', credential: body.credential }, wire)
  }
  for (const { wire, ...other } of OTHERS) {
    await admit({ ...other, role: null, credential: credentialIn(opened.links[other.kind]) }, wire)
  }
  return stage
}

/** Lets a table hear more than twenty messages a second of one device: tests wait for nothing. */
export function withoutHurry(table: string): void {
  matchMaker.getLocalRoomById(table).maxMessagesPerSecond = Number.POSITIVE_INFINITY
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name)
  if (value === undefined) throw new Error(`nobody is called ${name}`)
  return value
}
