/** The live wire: one Colyseus room. Loaded after the first screen; the SDK's own reconnection stays off. */
import { Client } from '@colyseus/sdk'
import type { Answer, PrivateMessage } from '../../shared/protocol/private-view.ts'
import type { PublicState } from '../../shared/protocol/public-state.ts'
import { read, readBodies } from '../../shared/protocol/read.ts'
import type { Hearing, Wire } from './connection.ts'
import type { Reservation } from './wire.ts'

const FIRST_VIEW_WITHIN = 8_000
const ANSWER_WITHIN = 8_000
/** How the server closes a connection whose seat is open on a newer page. */
const SUPERSEDED = 4409

/** Opens the room and says hello. Rejects where the WebSocket is blocked or too slow. */
export async function openRoom(reservation: Reservation, hearing: Hearing, language: string): Promise<Wire> {
  stillWanted(hearing)
  const client = new Client(location.origin.replace(/^http/, 'ws'))
  const room = await within(
    FIRST_VIEW_WITHIN,
    client.consumeSeatReservation(reservation as unknown as Parameters<Client['consumeSeatReservation']>[0]),
  )
  room.reconnection.enabled = false
  let over: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    over = resolve
  })
  room.onLeave((code) => {
    if (code === SUPERSEDED) hearing.private({ version: 0, sections: {}, superseded: true })
    over()
  })
  room.onError(() => over())
  room.onMessage<PrivateMessage>('private', hearing.private)
  const first = new Promise<void>((resolve) => {
    room.onStateChange((decoded) => {
      const state = decoded as PublicState
      hearing.public(state.version, read(state), readBodies(state))
      resolve()
    })
  })
  // A server that has gone silent would never confirm that the socket is closed: for us it is.
  const close = () => {
    room.removeAllListeners()
    room.leave(false).catch(() => undefined)
    over()
  }
  const ask = (type: string, message: unknown): Promise<unknown> =>
    room.request(type, message, { timeout: ANSWER_WITHIN })
  try {
    stillWanted(hearing)
    // The line keeps its order: the first state is here before anything that answers the hello.
    await Promise.all([within(FIRST_VIEW_WITHIN, first), ask('hello', { language })])
  } catch (error) {
    close()
    throw error
  }
  return {
    kind: 'live',
    closed,
    close,
    command: async (message) => (await ask('command', message)) as Answer,
    presence: async (message) => void (await ask('presence', message)),
  }
}

/** Throws where whoever asked has gone on: a hello that comes late would end the connection of its own page. */
function stillWanted({ wanted }: Hearing): void {
  if (!wanted()) throw new Error('nobody waits for it any more')
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
