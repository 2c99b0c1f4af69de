/** One listener of a table, over whatever wire, and what it has been told so far. */
import type { SeatId } from '../shared/engine/state.ts'
import type { Audience } from '../shared/engine/views.ts'
import type { OffersTold } from '../shared/protocol/offer-changes.ts'
import type { PrivateMessage, PublicMessage } from '../shared/protocol/private-view.ts'
import { isSame } from '../shared/protocol/same.ts'
import type { Language } from '../shared/scenario/schema.ts'
import type { CredentialRow } from './store/store.ts'

/** Who is behind a connection or a place that is kept for one. */
export interface Bearer {
  readonly audience: Audience
  /** The seats that are at this device, uncovered or not. */
  readonly holds: readonly SeatId[]
  readonly credential: CredentialRow
}

export interface Connection extends Bearer {
  language: Language
  readonly told: Told
  presence: 'online' | 'idle'
  help: boolean
  tell(message: PrivateMessage): void
  /** Where no Colyseus room carries the public view. */
  readonly show: ((message: PublicMessage) => void) | null
  /** Lets the device know that it has to knock again, or has been replaced. */
  end(superseded: boolean): void
}

/** What was sent: only what differs is sent again. */
export interface Told {
  readonly parts: Map<string, unknown>
  readonly sections: Set<string>
  readonly texts: Set<string>
  /** The last list of keys that was gone through. */
  keys: readonly string[]
  readonly free: Set<string>
  /** Null while this listener has no offers. */
  offers: OffersTold | null
  shown: number
}

export function nothingTold(): Told {
  return { parts: new Map(), sections: new Set(), texts: new Set(), keys: [], free: new Set(), offers: null, shown: 0 }
}

/** The value if it differs from what was told under this name; remembers it. */
export function changed<T>(told: Told, name: string, value: T): T | undefined {
  if (told.parts.has(name) && isSame(told.parts.get(name), value)) return undefined
  told.parts.set(name, value)
  return value
}
