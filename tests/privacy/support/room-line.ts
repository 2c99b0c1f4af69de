/** The wire of the browser: the Colyseus SDK with a fresh reservation, every frame noted as it came. */
import type { Room } from '@colyseus/sdk'
import type { PrivateMessage } from '../../../shared/protocol/private-view.ts'
import type { PublicState } from '../../../shared/protocol/public-state.ts'
import { call } from './http-line.ts'
import type { Line, Member } from './member.ts'
import { record } from './recording-socket.ts'

// Loaded late: the SDK keeps the WebSocket that it finds when it is loaded.
const { Client } = await import('@colyseus/sdk')

export interface RoomLine extends Line {
  readonly room: Room<unknown, PublicState>
  hello(): Promise<unknown>
}

interface Seen {
  readonly room: { readonly reservation: { readonly sessionId: string } }
}

/** Knocks and enters the room; mute until `hello`. */
export async function enterRoom(base: string, who: Member, table?: string): Promise<RoomLine> {
  const query = `language=${who.language}${table === undefined ? '' : `&table=${table}`}`
  const { reservation } = ((await call(base, who, 'GET', `/api/seat?${query}`)).body as Seen).room
  record(reservation.sessionId, (frame) => who.note('room', withoutToken(frame)))
  const room: Room<unknown, PublicState> = await new Client(base).consumeSeatReservation(reservation as never)
  room.reconnection.enabled = false
  room.onMessage('private', (message: PrivateMessage) => who.story.push({ what: 'private', message }))
  room.onMessage('*', () => who.story.push({ what: 'odd' }))
  room.onStateChange(({ version }) => who.story.push({ what: 'public', version }))
  // Answered after everything that was sent before it.
  const settle = async () => {
    await room.request('presence', {})
  }
  return {
    room,
    settle,
    hello: () => room.request('hello', { language: who.language }),
    ask: (message) => room.request('command', message),
    signal: (message) => room.request('presence', message),
    leave: async () => {
      await room.leave()
    },
  }
}

const JOIN_ROOM = 10

/** The token of Colyseus' own reconnection, which we never use, is random by nature. */
function withoutToken(frame: Buffer): Buffer {
  if (frame[0] === JOIN_ROOM) frame.fill(0, 2, 2 + (frame[1] ?? 0))
  return frame
}
