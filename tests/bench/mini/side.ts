/** One of the servers that are compared, as the harness drives it. */

import type { Serving } from './server.ts'
import type { Action } from './work.ts'

export interface Side {
  readonly name: string
  start(): Promise<Serving>
  /** Opens so many tables. Whoever joins them comes in by `door`, which may be a longer way to the same server. */
  open(base: string, tables: number, door?: string): Promise<readonly Opened[]>
  /** Called once everybody has joined. */
  begin(base: string, opened: readonly Opened[]): Promise<void>
}

export interface Opened {
  /** Whether this server counts both kinds of action of a seat in one lane, that of its decisions. */
  readonly together: boolean
  /** Takes a seat; resolves once its whole view is there. */
  join(seat: number, seen: Seen): Promise<Seat>
}

/** This client sees now that so many actions of a lane were accepted. */
export type Seen = (lane: number, count: number) => void

export interface Seat {
  send(action: Action): void
  /** Whether what this client sees now is what must have come of everything sent. */
  isRight(sent: readonly Action[]): boolean
  leave(): void
}

/** Actions of one lane are accepted in the order in which they were sent; a seat has one lane for each kind of action. */
export function laneOf(seat: number, kind: Action['kind']): number {
  return seat * 2 + (kind === 'say' ? 1 : 0)
}

export const LANES_PER_SEAT = 2
