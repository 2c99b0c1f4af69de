/** The places that this device holds: who was here before comes back without typing anything. */
import { nanoid } from 'nanoid'
import type { Kind } from '../route.ts'
import { forgetBelow, keepOnDevice, kept } from './device.ts'

export interface Place {
  /** Names the place on this device only; it may stand in an address. */
  readonly key: string
  readonly kind: Kind
  readonly credential: string
  /** Of people's seats: what brings it back on another device. */
  readonly platzkarte?: string
  readonly joinCode?: string
  readonly title?: string
  /** One role of a device that goes round. */
  readonly shared?: true
}

/** Keeps a place; one with the same credential stays the same place. */
export function rememberPlace(place: Omit<Place, 'key'>): Place {
  const before = places().find(({ credential }) => credential === place.credential)
  const made: Place = { ...before, ...place, key: before?.key ?? nanoid(8) }
  write([made, ...places().filter(({ key }) => key !== made.key)].slice(0, MOST))
  return made
}

/** The place of that key, or undefined: it was made on another device, or was forgotten. */
export function placeOf(key: string): Place | undefined {
  return places().find((place) => place.key === key)
}

/** Newest first. */
export function places(): readonly Place[] {
  try {
    const list: unknown = JSON.parse(kept('places') ?? '[]')
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** One role of a shared device, as the place of its seat: only the device's own place is kept. */
export function uncoveredPlace(device: Place, seat: string): Place {
  const { key, credential } = device
  return { ...device, shared: true, kind: 'seat', key: `${key}.${seat}`, credential: `${credential}.${seat}` }
}

/** Takes a place and everything that belongs to it off this device. */
export function forgetPlace(key: string): void {
  write(places().filter((place) => place.key !== key))
  for (const part of ['outbox', 'drafts', 'note', 'seen', 'read', 'help']) forgetBelow(`${part}.${key}`)
}

const MOST = 12

function write(list: readonly Place[]): void {
  keepOnDevice('places', JSON.stringify(list))
}
