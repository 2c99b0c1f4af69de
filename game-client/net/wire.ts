/** What the HTTP interface answers: shapes only. */
import type { Id, SeatId } from '../../shared/engine/state.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { ClockNow, Deed, SeatPresence, TableGlance } from '../../shared/protocol/private-view.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import type { Kind } from '../route.ts'

export interface TableName {
  readonly id: string
  readonly name: string
  readonly seats?: number
  /** Roles in which nobody sits. */
  readonly free?: readonly Id[]
}

/** Single use, valid for a few seconds: it opens the room. */
export type Reservation = Readonly<Record<string, unknown>>

export interface SeatAnswer {
  readonly kind: Kind
  readonly seat?: SeatId
  readonly tables: readonly TableName[]
  readonly table: string
  readonly version: number
  readonly public: PublicView
  readonly private: PrivateView
  readonly texts: Readonly<Record<string, string>>
  readonly german?: readonly string[]
  readonly free?: Readonly<Record<Id, string>>
  readonly clock: ClockNow | null
  readonly presence?: Readonly<Record<SeatId, SeatPresence>>
  readonly lately?: readonly Deed[]
  readonly quiet?: number
  readonly glances?: Readonly<Record<string, TableGlance>>
  /** Of a console: how its deeds are signed. */
  readonly desk?: string
  readonly readOnly?: boolean
  readonly language: string
  readonly languages?: readonly Language[]
  readonly partly?: readonly Language[]
  readonly frame: Frame
  readonly workshop: Workshop
  readonly room?: { readonly reservation: Reservation }
}

export interface Workshop {
  readonly title?: string
  readonly joinCode?: string
  readonly open?: boolean
  /** The municipality that it is for. */
  readonly town?: string
  /** The way into the network of the room; told to the wall and to those who lead. */
  readonly wifi?: Wifi
  /** Everybody begins on their own chair. */
  readonly chairs?: 'own'
  /** When all of it is deleted; told to those who lead. */
  readonly keptUntil?: number
}

export interface Wifi {
  readonly name: string
  readonly password?: string
}

export type Links = Readonly<Partial<Record<'facilitator' | 'guest' | 'projector' | 'observer', string>>>

export interface Opened {
  readonly workshop: string
  readonly joinCode: string
  readonly links: Links
  readonly tables: readonly string[]
  readonly seat?: SeatId
  readonly credential?: string
  readonly platzkarte?: string
}

export interface JoinInfo {
  readonly workshop: { readonly town?: string }
  readonly scenario: { readonly id: string; readonly title: string; readonly summary: string }
  readonly tables: readonly TableName[]
  readonly open: boolean
  /** The version of what is said about keeping, and until when everything is kept. */
  readonly notice: number
  readonly keptUntil: number
  /** What people may say they are in real life; empty where no role is anybody's own. */
  readonly lives: readonly Life[]
  readonly roles: readonly { readonly id: Id; readonly name: string }[]
  readonly devices: Devices
}

/** What somebody is outside the game. */
export type Life = 'politics' | 'youth' | 'administration' | 'provider' | 'care' | 'parents'

/** Who gets a device, as a rule. */
export type Devices = 'person' | 'role' | 'table'

export interface Seated {
  readonly kind: 'seat' | 'device'
  readonly seat: SeatId
  readonly credential: string
  readonly platzkarte: string
  readonly table: string
}

export interface ScenarioInfo {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly people?: { readonly min: number; readonly max: number }
  readonly minutes?: { readonly room: number; readonly alone: number }
  readonly presets?: readonly { readonly id: Id; readonly name: string; readonly minutes: number }[]
  readonly roles?: readonly { readonly id: Id; readonly name: string }[]
}
