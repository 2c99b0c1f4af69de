/** What travels between one client and its table, beside the public state. Shapes only. */
import type { Ask } from '../engine/commands.ts'
import type { Refusal } from '../engine/refusals.ts'
import type { CommandId, Id, SeatId } from '../engine/state.ts'
import type { Glance, PrivateView, PublicView, Section } from '../engine/views.ts'
import type { OfferChange } from './offer-changes.ts'

/** The clock of the table when the message was sent: the client counts on from there by itself. */
export interface ClockNow {
  readonly left: number | null
  readonly running: boolean
}

/** `paper`: there without a device; others enter what they do. */
export type Presence = 'online' | 'idle' | 'away' | 'paper'
/** For those who look after the table. Fleeting: never stored. */
export interface SeatPresence {
  readonly nickname: string | null
  readonly presence: Presence
  readonly help: boolean
  /** The device that is there holds other seats as well. */
  readonly shared?: boolean
  /** How often somebody has come back to this seat by its Platzkarte; not there while nobody has. */
  readonly returns?: number
}

/** What somebody at a console did: for the others who look after the same table. Fleeting: never stored. */
export interface Deed {
  readonly at: number
  /** The console, by a name that says nothing about who stands there. */
  readonly desk: string
  /** Whether it was the lead of the workshop, else a Spielmeister. */
  readonly lead: boolean
  readonly name: string | null
  /** The kind of ask; `entered` for what was asked in the name of a role. */
  readonly what: string
  readonly about: string | null
}

/** One table among several; `clock` where it has changed since it was last told. */
export interface TableGlance extends Glance {
  readonly presence: Readonly<Record<SeatId, SeatPresence>>
  readonly clock?: ClockNow
  /** As in a private message. */
  readonly quiet?: number
}

export type Sections = { readonly [S in Section]?: NonNullable<PrivateView[S]> | null }

/**
 * Server to client, to one audience alone. The first of them answers the client's `hello` (`{language}`), carries
 * everything and comes before the reply `{ok: true}`.
 */
export interface PrivateMessage {
  /** The version of the public state that this belongs to: hold it back until that has arrived. */
  readonly version: number
  /** Only the sections that changed; the first message carries all. Null: this audience has the section no more. */
  readonly sections: Sections
  /** Where offers only changed: they come whole, as a section, once on every connection, and whenever that is shorter. */
  readonly offers?: OfferChange
  /** Scenario texts that this audience may read now and has not been sent yet, by key. */
  readonly texts?: Readonly<Record<string, string>>
  /** The keys of those among them that are German although this listener reads another language. */
  readonly german?: readonly string[]
  /** Free texts of people that this audience may read, by text id, where they do not come with the public state. */
  readonly free?: Readonly<Record<Id, string>>
  readonly clock?: ClockNow
  readonly presence?: Readonly<Record<SeatId, SeatPresence>>
  /** Nothing can be kept just now, or again it can. Not there on a connection that never heard otherwise: it can. */
  readonly readOnly?: boolean
  /** For those who look after the table: what they and the others did, newest first. */
  readonly lately?: readonly Deed[]
  /**
   * For those who look after the table: since when nothing was put down of what is said there, in milliseconds until
   * this was sent. Where it has changed; the client counts on.
   */
  readonly quiet?: number
  /** For those who look after several tables: those that changed, by table. */
  readonly glances?: Readonly<Record<string, TableGlance>>
  /** A newer connection has taken this seat. Nothing follows. */
  readonly superseded?: true
}

/** Client to server: one ask with its permanent id. */
export interface CommandMessage {
  readonly cid: CommandId
  readonly as?: Id
  /** The version of the pen, where several seats hold the role. */
  readonly pen?: number
  readonly ask: Ask
  /** What people wrote: it is kept beside the log, and only its id enters the game. */
  readonly text?: string
}

/** Client to server: fleeting things about the person at the device. */
export interface PresenceMessage {
  readonly presence?: 'online' | 'idle'
  readonly help?: boolean
}

/** Carries no view: the order of replies and frames differs between runtimes. */
export type Answer =
  | { readonly cid: CommandId; readonly ok: true }
  | { readonly cid: CommandId; readonly refused: Refusal }

/** What a stream sends where there is no Colyseus room: the public view whole, under its version. */
export interface PublicMessage {
  readonly version: number
  readonly public: PublicView
}
