/** One listener of the evening, whoever it is: how it asks, and every byte that it was sent. */
import type { PrivateMessage } from '../../../shared/protocol/private-view.ts'
import type { Language } from '../../../shared/scenario/schema.ts'

export interface Chunk {
  /** Where the evening stood when it came. */
  readonly moment: string
  readonly wire: 'room' | 'stream' | 'http'
  /** One frame of the WebSocket, one chunk of the stream, or one whole answer. */
  readonly bytes: Buffer
}

/** What was told, read, in the order in which it came by the member's own wire. */
export type Told =
  | { readonly what: 'private'; readonly message: PrivateMessage }
  | { readonly what: 'public'; readonly version: number }
  | { readonly what: 'odd' }

export interface Member {
  readonly name: string
  readonly kind: 'seat' | 'device' | 'facilitator' | 'guest' | 'observer' | 'projector'
  readonly role: string | null
  readonly language: Language
  readonly credential: string
  readonly chunks: readonly Chunk[]
  readonly story: Told[]
  /** Puts down what came to it by another wire than its own. */
  note(wire: Chunk['wire'], bytes: Buffer): void
}

/** The member's own wire, as long as it is connected. */
export interface Line {
  ask(message: object): Promise<unknown>
  /** Something about the person at the device. */
  signal(message: object): Promise<unknown>
  /** Resolves when everything that the server had sent until now has come. */
  settle(): Promise<void>
  leave(): Promise<void>
}

/** While the server is away nobody listens: what breaks off, and in which order, is up to the operating system. */
export const DEAF = 'deaf'

/** Somebody who was given this credential. `moment` tells where the evening stands. */
export function member(who: Omit<Member, 'chunks' | 'story' | 'note'>, moment: () => string): Member {
  const chunks: Chunk[] = []
  const note: Member['note'] = (wire, bytes) => {
    if (moment() !== DEAF) chunks.push({ moment: moment(), wire, bytes })
  }
  return { ...who, chunks, story: [], note }
}
