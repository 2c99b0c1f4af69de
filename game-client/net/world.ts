/** What a page needs of the world around it, as a port: whole evenings are simulated behind it. */
import type { Ask } from '../../shared/engine/commands.ts'
import type { Refusal } from '../../shared/engine/refusals.ts'
import type { Id } from '../../shared/engine/state.ts'
import type { Answer, CommandMessage } from '../../shared/protocol/private-view.ts'
import type { Call } from './api.ts'
import type { Hearing, Wire } from './connection.ts'
import type { Asked } from './outbox.ts'
import type { Place } from './places.ts'
import type { StreamPlace } from './stream.ts'
import type { Watch } from './wake.ts'
import type { Reservation } from './wire.ts'

export interface World {
  /** The clock of this page, in milliseconds. */
  now(): number
  newId(): string
  language(): string
  /** What the device keeps, also when the page is closed. */
  kept(key: string): string | null
  keepOnDevice(key: string, text: string | null): void
  /** Calls once; returns what stops it. */
  later(milliseconds: number, call: () => void): () => void
  watch(watch: Watch): () => void
  api<T>(path: string, call: Call): Promise<T>
  post(place: StreamPlace, message: CommandMessage): Promise<Answer>
  openRoom(reservation: Reservation, hearing: Hearing, language: string): Promise<Wire>
  openStream(place: StreamPlace, hearing: Hearing): Promise<Wire>
  /** Told along the way, for what is kept beside the game. */
  readonly besides: Besides
}

export interface Besides {
  entered(place: Place): void
  /** Nobody looks any more, or nothing arrives any more. */
  away(key: string): void
  /** Somebody looks, and the views are fresh. */
  back(key: string): void
  /** The table said no to something that was asked at the place of that key. */
  refused(place: string, asked: Asked, why: Refusal): void
  /** Something can be sent again. */
  open(): void
}

/** What was offered to a role, for whoever enters what its people do. */
export interface Lent {
  readonly role: Id
  readonly ask: Ask
}

/** What is free in an ask. */
export type Chosen = Readonly<Record<string, unknown>>

/** What else is to be known of an ask. */
export interface How {
  readonly lent?: Lent | undefined
  /** Where its words were written: there they go back if the table says no. */
  readonly draft?: string | undefined
}

export interface Sync {
  /**
   * Takes a place: its views arrive in the stores until the returned function is called, and then nothing of it stays
   * there. Called when another place has been taken meanwhile, that function does nothing.
   */
  enter(place: Place): () => void
  continueHere(): void
  lookAt(table: string): void
  act(offerId: string, text?: string, chosen?: Chosen, how?: How): void
  askForHelp(wanted: boolean): void
}
