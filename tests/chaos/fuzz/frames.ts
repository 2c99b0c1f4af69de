/** Raw WebSocket frames of somebody who has a place in the room and means no good. */
import { once } from 'node:events'
import { getMessageBytes, Protocol } from '@colyseus/core'
import { WebSocket } from 'ws'
import { player } from '../../support/http-client.ts'
import type { Chance } from '../against/chance.ts'
import { bent, hostile } from './hostile.ts'
import { innerDetail } from './telling.ts'

export interface Heard {
  readonly sent: number
  readonly refused: number
  /** What an answer gave away. */
  readonly told: readonly string[]
}

interface Place {
  readonly roomId: string
  readonly processId: string
  readonly sessionId: string
}

/** A list in a list in a list, deeper than any stack. */
const DEEPEST = Buffer.concat([
  Buffer.from([Protocol.ROOM_REQUEST, 1, 0xa7, ...Buffer.from('command')]),
  Buffer.alloc(16_000, 0x91),
])

/** Fewer than a second may bring, or the door shuts before the frames are read. */
const AT_ONCE = 18

/** One connection with a handful of frames; resolves when the server has read them or hung up. */
export async function sendFrames(base: string, credential: string, chance: Chance): Promise<Heard> {
  // A connection that was kept open for the next request may have been let go of just now.
  const seat = await player(base, credential)
    .call<{ room: { reservation: Place } }>('GET', '/api/seat')
    .catch(() => null)
  if (seat === null || seat.status !== 200) return { sent: 0, refused: 0, told: [] }
  const { processId, roomId, sessionId } = seat.body.room.reservation
  const address = `${base.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 24 })
  const heard: string[] = []
  socket.on('message', (data: Buffer) => heard.push(data.toString('latin1')))
  socket.on('error', () => undefined)
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await Promise.race([once(socket, 'open').catch(() => undefined), gone])
  let sent = 0
  if (!chance.oneIn(10) && socket.readyState === socket.OPEN) socket.send(Buffer.from([Protocol.JOIN_ROOM]))
  for (; sent < AT_ONCE && socket.readyState === socket.OPEN; sent += 1) socket.send(frame(chance, sent))
  if (socket.readyState === socket.OPEN) {
    const read = new Promise<void>((resolve) => socket.once('pong', () => resolve()))
    socket.ping()
    await Promise.race([read, gone])
  }
  socket.terminate()
  const told = heard.flatMap((answer) => innerDetail(answer) ?? [])
  const refused = heard.filter((answer) => answer.includes('refused')).length
  return { sent, refused, told }
}

function frame(chance: Chance, at: number): Buffer {
  const draw = chance.below(10)
  if (chance.oneIn(40)) return DEEPEST
  if (draw === 0) return noise(chance, 1 + chance.below(300))
  if (draw === 1) return Buffer.concat([Buffer.from([chance.below(256)]), noise(chance, chance.below(20))])
  const whole = request(at, chance.pick(['command', 'command', 'hello', 'presence', '__proto__', 'x']), message(chance))
  return draw < 6 ? whole : damaged(whole, chance)
}

function message(chance: Chance): unknown {
  const cid = `fuzz-${chance.below(2 ** 30)}`
  const right = chance.pick<object>([
    { cid, as: chance.pick(['jugendamt', 'kaemmerei', 'traeger']), ask: { type: 'share', card: 'heim' } },
    { cid, as: chance.pick(['jugendamt', 'kaemmerei', 'traeger']), ask: { type: 'ready' } },
    { cid, ask: { type: 'word' }, text: 'Wort' },
    { cid, ask: { type: chance.pick(['start', 'pause', 'resume', 'close']) } },
    { cid, ask: { type: 'next', expect: 'arrive' } },
    { cid, ask: { type: 'sit', seat: 's1', bot: null, role: null } },
    { presence: 'idle', help: true },
  ])
  return chance.oneIn(6) ? hostile(chance, true) : chance.oneIn(3) ? right : bent(right, chance, true)
}

function request(id: number, type: string, payload: unknown): Buffer {
  const [, ...rest] = packed(type, payload)
  return Buffer.from([Protocol.ROOM_REQUEST, id, ...rest])
}

function packed(type: string, payload: unknown): Buffer {
  try {
    return Buffer.from(getMessageBytes.raw(Protocol.ROOM_DATA, type, payload))
  } catch {
    // What cannot be packed never leaves a device.
    return Buffer.from(getMessageBytes.raw(Protocol.ROOM_DATA, type, null))
  }
}

function damaged(whole: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(whole)
  for (let times = 1 + chance.below(4); times > 0; times -= 1) bytes[chance.below(bytes.length)] = chance.below(256)
  if (chance.oneIn(3)) return bytes.subarray(0, chance.below(bytes.length))
  return chance.oneIn(4) ? Buffer.concat([bytes, bytes]) : bytes
}

function noise(chance: Chance, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => chance.below(256)))
}
