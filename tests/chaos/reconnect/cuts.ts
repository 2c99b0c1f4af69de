/** Every way in which a connection may end, from the knock on the door to the middle of an answer. */
import { once } from 'node:events'
import { Protocol } from '@colyseus/core'
import { WebSocket } from 'ws'
import { player } from '../../support/http-client.ts'
import { connect } from '../../support/room-client.ts'

export interface Place {
  readonly base: string
  readonly credential: string
  /** What is on its way when the connection ends. */
  readonly message: { readonly cid: string; readonly ask: object }
}

/** Comes in and is cut off. Resolves when nothing of it is left on this side. */
export type Cut = (place: Place) => Promise<void>

export const cuts: Readonly<Record<string, Cut>> = {
  'after the knock': async (place) => {
    await reserved(place)
  },
  'in the handshake': async (place) => {
    const socket = new WebSocket(await reserved(place))
    socket.on('error', () => undefined)
    const gone = new Promise((resolve) => socket.once('close', resolve))
    socket.terminate()
    await gone
  },
  'before saying that one has come in': async (place) => {
    const socket = new WebSocket(await reserved(place))
    socket.on('error', () => undefined)
    await once(socket, 'message')
    socket.terminate()
  },
  'before hello': async (place) => {
    const socket = new WebSocket(await reserved(place))
    socket.on('error', () => undefined)
    await once(socket, 'message')
    socket.send(Buffer.from([Protocol.JOIN_ROOM]))
    await once(socket, 'message')
    socket.terminate()
  },
  'after hello': async ({ base, credential }) => {
    const device = await connect(base, credential)
    await device.hello()
    device.room.connection.close()
    await device.ended
  },
  'with an ask on its way': async ({ base, credential, message }) => {
    const device = await connect(base, credential)
    await device.hello()
    device.room.send('command', message)
    device.room.connection.close()
    await device.ended
  },
  'before the answer over HTTP': async ({ base, credential, message }) => {
    const given = new AbortController()
    const headers = { Authorization: `Bearer ${credential}`, 'Content-Type': 'application/json' }
    const body = JSON.stringify(message)
    const sent = fetch(`${base}/api/seat/commands`, { method: 'POST', headers, body, signal: given.signal })
    setImmediate(() => given.abort())
    await sent.catch(() => undefined)
  },
  'in the middle of a stream': async ({ base, credential }) => {
    const given = new AbortController()
    const headers = { Authorization: `Bearer ${credential}` }
    const stream = await fetch(`${base}/api/seat/events`, { headers, signal: given.signal })
    await stream.body?.getReader().read()
    given.abort()
  },
}

async function reserved({ base, credential }: Place): Promise<string> {
  type Answer = { room: { reservation: { processId: string; roomId: string; sessionId: string } } }
  const { body, error } = await player(base, credential).call<Answer>('GET', '/api/seat')
  if (error !== null) throw new Error(error.code)
  const { processId, roomId, sessionId } = body.room.reservation
  return `${base.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`
}
