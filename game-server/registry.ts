/** Workshops, seats and who may come in: everything about an event that is not the game itself. */
import type { Refusal } from '../shared/engine/refusals.ts'
import type { Id } from '../shared/engine/state.ts'
import type { Answer } from '../shared/protocol/private-view.ts'
import type { Own } from '../shared/scenario/cast.ts'
import type { Language, Scenario } from '../shared/scenario/schema.ts'
import type { Commit } from './commit.ts'
import { credentialRow } from './invitations.ts'
import { moveSeat } from './moving.ts'
import type { Clock } from './ports/clock.ts'
import type { Randomness } from './ports/randomness.ts'
import { DAY } from './retention.ts'
import { byServer, freeRoles, sitting } from './seating.ts'
import * as secrets from './secrets.ts'
import type { Devices, SeatRow, Store, TableRow, WorkshopRow, Write } from './store/store.ts'
import type { LiveTable } from './table.ts'
import { freeze, type Tables } from './tables.ts'
import { WORDS } from './texts/words.ts'
import { noPlatzkarte } from './unplugged.ts'
import { platzkarteOf, wayInto } from './way-in.ts'

export interface Founded {
  readonly workshop: WorkshopRow
  readonly tables: readonly LiveTable[]
  readonly credentials: Readonly<Record<(typeof GUESTS)[number], string>>
}

/** What a person gets who sits down: shown to them once, and kept here only as hashes. */
export interface Seated {
  readonly kind: 'seat' | 'device'
  /** Of a shared device: the name of its own row, in which nobody sits. */
  readonly seat: string
  readonly table: LiveTable
  readonly credential: string
  readonly platzkarte: string
}

/** `own`: what brings the seat of a shared device in on another one, told once; null where it keeps what it has. */
interface Moved {
  readonly own: Pick<Seated, 'credential' | 'platzkarte'> | null
}

export interface Newcomer {
  readonly workshop: WorkshopRow
  readonly nickname: string | null
  readonly language: Language
  /** Null: the next in turn. */
  readonly role: Id | null
  /** What they say they are in real life: it finds them a chair and is kept nowhere. */
  readonly own?: Own
}

/** How many tables, and how they are to be played; with a seed, an old evening has the same luck again. */
interface Plan extends Pick<TableRow, 'pace' | 'preset'> {
  readonly tables: number
  readonly seed?: string
  readonly devices?: Devices
}

/** A shared device that comes in; `roles`: those it is for, else all in which nobody sits. */
interface NewDevice extends Omit<Newcomer, 'role' | 'own'> {
  readonly roles: readonly Id[] | null
}

export interface Registry {
  /** A new workshop. Its tables share the seed. */
  found(scenario: Scenario, language: Language, plan: Plan): Promise<Founded>
  setDoor(workshop: string, open: boolean): Promise<void>
  /** A seat at that table, or why there is none. */
  join(table: LiveTable, newcomer: Newcomer): Promise<Seated | Refusal>
  /** One device with a seat for each of its roles; or why it gets none. */
  joinDevice(table: LiveTable, device: NewDevice): Promise<Seated | Refusal>
  /** The seat that this Platzkarte belongs to, with a new credential; null if it belongs to none. */
  comeBack(
    workshop: WorkshopRow,
    platzkarte: string,
  ): Promise<(Omit<Seated, 'table'> & { readonly row: SeatRow }) | null>
  /** New credential and Platzkarte, of the shared device where the seat is on one; all older ones are void from now on. */
  reissue(workshop: WorkshopRow, seat: SeatRow): Promise<Pick<Seated, 'kind' | 'credential' | 'platzkarte'>>
  /** The seat at another table, in the next free role there. From a shared device it leaves with a way in of its own. */
  move(
    workshop: WorkshopRow,
    seat: SeatRow,
    from: LiveTable,
    to: LiveTable,
  ): Promise<Moved | Extract<Answer, { refused: unknown }>>
}

const GUESTS = ['facilitator', 'guest', 'observer', 'projector'] as const

export function createRegistry(
  store: Store,
  commit: Commit,
  tables: Tables,
  clock: Clock,
  random: Randomness,
  keepDays: number,
): Registry {
  async function freePlatzkarte(workshop: WorkshopRow): Promise<{ words: string; hash: string }> {
    for (;;) {
      const words = secrets.newPlatzkarte(random, wordsFor(workshop.language))
      const hash = await secrets.hashedPlatzkarte(words, workshop.salt)
      if ((await store.seatByPlatzkarte(workshop.id, hash)) === undefined) return { words, hash }
    }
  }

  async function freeCode(): Promise<string> {
    for (;;) {
      const code = secrets.newCode(random)
      if ((await store.workshopByCode(code)) === undefined) return code
    }
  }

  return {
    async found(
      scenario,
      language,
      { tables: count, pace, preset, seed = secrets.newSeed(random), devices = 'person' },
    ) {
      const frozen = freeze(scenario)
      const workshop: WorkshopRow = {
        id: secrets.newId(random, 'w'),
        scenario: frozen.hash,
        language,
        code: await freeCode(),
        open: pace === 'room',
        salt: secrets.newSalt(),
        createdAt: clock.now(),
        keptUntil: clock.now() + keepDays * DAY,
        devices,
      }
      const rows = Array.from({ length: count }, (_, index): TableRow => {
        const named = { id: secrets.newId(random, 't'), workshop: workshop.id, number: index + 1 }
        return { ...named, scenario: frozen.hash, seed, pace, preset, epoch: 1, closed: false }
      })
      const credentials = Object.fromEntries(
        GUESTS.map((kind) => [kind, secrets.newCredential(random)]),
      ) as Founded['credentials']
      await commit.keep([
        { kind: 'scenario', ...frozen },
        { kind: 'workshop', ...workshop },
        ...rows.flatMap((row): Write[] => [
          { kind: 'table', ...row },
          { kind: 'owned', table: row.id, epoch: row.epoch },
        ]),
        ...GUESTS.map(
          (kind): Write => ({ kind: 'credential', row: credentialRow(workshop.id, kind, credentials[kind]) }),
        ),
      ])
      return { workshop, credentials, tables: await Promise.all(rows.map(tables.open)) }
    },

    async setDoor(workshop, open) {
      await commit.keep([{ kind: 'door', workshop, open }])
    },

    async join(table, { workshop, nickname, language, role, own }) {
      const seat = secrets.newId(random, 's')
      const credential = secrets.newCredential(random)
      const { words, hash } = await freePlatzkarte(workshop)
      const there = { workshop: workshop.id, table: table.id }
      const row: SeatRow = { id: seat, ...there, nickname, language, platzkarte: hash, device: null }
      table.nicknames.set(seat, nickname)
      const answer = await commit.ask({
        ...byServer(table, `sit:${seat}`, (state) => sitting(state, seat, role, workshop.devices, own), clock.now()),
        also: () => [
          { kind: 'seat', ...row },
          { kind: 'credential', row: credentialRow(workshop.id, 'seat', credential, { seat }) },
        ],
      })
      if ('refused' in answer) return answer.refused
      return { kind: 'seat', seat, table, credential, platzkarte: platzkarteOf(table, seat, words, workshop.language) }
    },

    async joinDevice(table, { workshop, nickname, language, roles: wanted }) {
      const free = freeRoles(table)
      const roles = free.filter((role) => wanted === null || wanted.includes(role))
      if (roles.length === 0) return { refused: 'role-full', role: wanted?.[0] ?? '', most: 1 }
      const device = secrets.newId(random, 'd')
      const credential = secrets.newCredential(random)
      const { words, hash } = await freePlatzkarte(workshop)
      const common = { workshop: workshop.id, table: table.id, nickname, language, device }
      const own: Write[] = [
        { kind: 'seat', ...common, id: device, platzkarte: hash },
        { kind: 'credential', row: credentialRow(workshop.id, 'device', credential, { seat: device }) },
      ]
      for (const [index, role] of roles.entries()) {
        const seat = secrets.newId(random, 's')
        table.nicknames.set(seat, nickname)
        const answer = await commit.ask({
          ...byServer(table, `sit:${seat}`, (state) => sitting(state, seat, role, workshop.devices), clock.now()),
          // Its seats have no Platzkarte: the device comes back as a whole.
          also: () => [
            ...(index === 0 ? own : []),
            { kind: 'seat', ...common, id: seat, platzkarte: noPlatzkarte(seat) },
          ],
        })
        if ('refused' in answer) return answer.refused
      }
      const platzkarte = platzkarteOf(table, device, words, workshop.language)
      return { kind: 'device', seat: device, table, credential, platzkarte }
    },

    async comeBack(workshop, typed) {
      const words = secrets.readPlatzkarte(typed, Object.values(WORDS))
      // Somebody who types nonsense waits as long as somebody who guesses.
      const hash = await secrets.hashedPlatzkarte(words ?? '', workshop.salt)
      const row = words === null ? undefined : await store.seatByPlatzkarte(workshop.id, hash)
      if (row === undefined) return null
      const credential = secrets.newCredential(random)
      const kind = row.device === null ? 'seat' : 'device'
      await commit.keep([{ kind: 'credential', row: credentialRow(workshop.id, kind, credential, { seat: row.id }) }])
      return { kind, row, seat: row.id, credential, platzkarte: typed.trim() }
    },

    async reissue(workshop, seat) {
      const credential = secrets.newCredential(random)
      const { words, hash } = await freePlatzkarte(workshop)
      const id = seat.device ?? seat.id
      const kind = seat.device === null ? 'seat' : 'device'
      await commit.keep([{ kind: 'revoked', seat: id }, ...wayInto(workshop, { kind, id, credential, hash })])
      const table = await tables.find(seat.table)
      table?.unplugged.delete(id)
      const platzkarte = table === undefined ? words : platzkarteOf(table, id, words, workshop.language)
      return { kind, credential, platzkarte }
    },

    async move(workshop, seat, from, to) {
      const credential = secrets.newCredential(random)
      const { words, hash } = await freePlatzkarte(workshop)
      const wayIn = seat.device === null ? [] : wayInto(workshop, { kind: 'seat', id: seat.id, credential, hash })
      const refused = await moveSeat(commit, seat, { from, to, wayIn, at: clock.now() })
      if (refused !== null) return refused
      if (seat.device === null) return { own: null }
      return { own: { credential, platzkarte: platzkarteOf(to, seat.id, words, workshop.language) } }
    },
  }
}

function wordsFor(language: string) {
  return language === 'en' ? WORDS.en : WORDS.de
}
