/** The port to what keeps things safe: all is written through one door, so that what belongs together lands together. */

/** One accepted command with its events. The text that a person wrote lies elsewhere; the log only vouches for it. */
export interface EntryRow {
  readonly table: string
  readonly seq: number
  readonly epoch: number
  /** JSON of a record's entry. */
  readonly entry: string
  readonly text: { readonly id: string; readonly length: number; readonly commitment: string } | null
  readonly hash: string
}

export interface AnswerKey {
  readonly table: string
  /** The seat that asked, or the kind of who asked. */
  readonly who: string
  readonly cid: string
}

export interface TableRow {
  readonly id: string
  readonly workshop: string
  readonly number: number
  readonly scenario: string
  readonly seed: string
  readonly pace: 'room' | 'alone'
  /** How long the evening is planned to be; null where the scenario plans it one way only. */
  readonly preset: string | null
  readonly epoch: number
  readonly closed: boolean
}

/** What one device is for, as a rule: who brings another one may always do so. */
export type Devices = 'person' | 'role' | 'table'

export interface WorkshopRow {
  readonly id: string
  readonly scenario: string
  readonly language: string
  readonly code: string
  readonly open: boolean
  /** Goes into every Platzkarte's hash. */
  readonly salt: string
  readonly createdAt: number
  /** From then on everything of it is deleted. */
  readonly keptUntil: number
  readonly devices: Devices
}

/** What was said about the event when it was opened; it enters no log. */
export interface About {
  /** The municipality that it is for. */
  readonly town?: string | undefined
  /** How devices come into the network of this room; no password: it is open to all. */
  readonly wifi?: { readonly name: string; readonly password?: string | undefined } | undefined
  /** Whoever says what they are in real life begins on their own chair; left out: on another. */
  readonly chairs?: 'own' | undefined
}

export type CredentialKind = 'seat' | 'device' | 'facilitator' | 'spielmeister' | 'guest' | 'observer' | 'projector'
export interface CredentialRow {
  readonly hash: string
  readonly workshop: string
  readonly kind: CredentialKind
  readonly seat: string | null
  /** The one table that it opens; null: all of its workshop. */
  readonly table: string | null
  /** What whoever gave it out calls it. */
  readonly name: string | null
}

export interface SeatRow {
  readonly id: string
  readonly workshop: string
  readonly table: string
  readonly nickname: string | null
  readonly language: string
  readonly platzkarte: string
  /** The shared device that it is on: its row, which is on itself and sits nowhere; null for a seat of its own. */
  readonly device: string | null
}

export type Write =
  | ({ readonly kind: 'entry' } & EntryRow)
  | ({ readonly kind: 'answer'; readonly answer: string } & AnswerKey)
  | { readonly kind: 'text'; readonly table: string; readonly id: string; readonly body: string; readonly salt: string }
  | { readonly kind: 'erased'; readonly table: string; readonly id: string }
  | { readonly kind: 'undrafted'; readonly seat: string }
  | { readonly kind: 'kept'; readonly workshop: string; readonly until: number }
  | { readonly kind: 'purged'; readonly workshop: string }
  /** Somebody has read the notice in this version; nobody keeps who. */
  | { readonly kind: 'confirmed'; readonly workshop: string; readonly version: number }
  | { readonly kind: 'scenario'; readonly hash: string; readonly json: string }
  | ({ readonly kind: 'workshop' } & WorkshopRow)
  | { readonly kind: 'about'; readonly workshop: string; readonly about: About }
  | { readonly kind: 'door'; readonly workshop: string; readonly open: boolean }
  | ({ readonly kind: 'table' } & Omit<TableRow, 'scenario' | 'epoch' | 'closed'>)
  | { readonly kind: 'owned'; readonly table: string; readonly epoch: number }
  | { readonly kind: 'closed'; readonly table: string }
  | { readonly kind: 'credential'; readonly row: CredentialRow }
  | { readonly kind: 'revoked'; readonly seat: string }
  | { readonly kind: 'withdrawn'; readonly credential: string }
  | ({ readonly kind: 'seat' } & SeatRow)
  | { readonly kind: 'moved'; readonly seat: string; readonly table: string }
  | { readonly kind: 'renamed'; readonly seat: string; readonly nickname: string | null }
  | { readonly kind: 'platzkarte'; readonly seat: string; readonly platzkarte: string }
  | { readonly kind: 'draft'; readonly seat: string; readonly key: string; readonly value: string }
  | { readonly kind: 'heartbeat'; readonly at: number }

export interface Head {
  readonly seq: number
  readonly hash: string
  readonly epoch: number
}

/** Somebody else owns the table now: whoever gets this must stop writing to it. */
export class Fenced extends Error {
  override name = 'Fenced'
}

export interface Store {
  /** All of it or nothing, and on the disk when it resolves. Rejects with `Fenced` if a table has another owner. */
  append(batch: readonly Write[]): Promise<void>
  /** The answers given before, in the order of the keys; undefined for what was never answered. */
  answers(keys: readonly AnswerKey[]): Promise<(string | undefined)[]>
  entries(table: string): Promise<EntryRow[]>
  head(table: string): Promise<Head>
  texts(table: string): Promise<Record<string, string>>
  table(id: string): Promise<TableRow | undefined>
  tables(): Promise<TableRow[]>
  tablesOf(workshop: string): Promise<TableRow[]>
  scenario(hash: string): Promise<string | undefined>
  workshop(id: string): Promise<WorkshopRow | undefined>
  workshopByCode(code: string): Promise<WorkshopRow | undefined>
  /** What is known about the event beside the game; empty where nothing was said. */
  about(workshop: string): Promise<About>
  credential(hash: string): Promise<CredentialRow | undefined>
  /** The credentials of a workshop that belong to no seat. */
  invitations(workshop: string): Promise<CredentialRow[]>
  seat(id: string): Promise<SeatRow | undefined>
  seatByPlatzkarte(workshop: string, platzkarte: string): Promise<SeatRow | undefined>
  seats(table: string): Promise<SeatRow[]>
  /** The seats that a shared device holds, without its own row. */
  heldBy(device: string): Promise<SeatRow[]>
  drafts(seat: string): Promise<Record<string, string>>
  heartbeat(): Promise<number | undefined>
  /** Workshops whose time was over by then. */
  expired(now: number): Promise<string[]>
  /** What was deleted is gone from the file's companions too, once this resolves. */
  sweep(): Promise<void>
  /** Lets go of the file and takes it up again, for after a failed append. */
  reopen(): Promise<void>
  close(): Promise<void>
}
