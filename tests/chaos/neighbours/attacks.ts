/** What a bad neighbour does, each until told to stop; every one of them from the same house as the good ones. */
import { connect, type Socket } from 'node:net'
import { Protocol } from '@colyseus/core'
import { WebSocket } from 'ws'
import { player, visitor } from '../../support/http-client.ts'
import type { Chance } from '../against/chance.ts'

export interface Target {
  readonly base: string
  readonly port: number
  /** Seats at a table of their own, to be misused. */
  readonly credentials: readonly string[]
  readonly chance: Chance
  readonly stopped: () => boolean
}

export interface Attack {
  readonly name: string
  /** Resolves with how often it struck, once stopped. */
  strike(target: Target): Promise<number>
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export const attacks: readonly Attack[] = [
  { name: 'flood of frames', strike: (target) => each(target, (credential) => flood(target, credential)) },
  { name: 'flood of requests', strike: floodRequests },
  { name: 'slowloris', strike: slowloris },
  { name: 'slow readers', strike: (target) => each(target, (credential) => readSlowly(target, credential)) },
  { name: 'storm of workshops', strike: storm },
  { name: 'guessing codes', strike: guess },
  { name: 'silent connections', strike: holdTheLine },
]

async function each({ credentials }: Target, strike: (credential: string) => Promise<number>): Promise<number> {
  return (await Promise.all(credentials.map(strike))).reduce((sum, count) => sum + count, 0)
}

async function flood(target: Target, credential: string): Promise<number> {
  const frame = Buffer.from([Protocol.ROOM_REQUEST, 1, 0xa5, ...Buffer.from('hello')])
  let sent = 0
  while (!target.stopped()) {
    const socket = await enter(target, credential)
    while (socket?.readyState === WebSocket.OPEN && !target.stopped()) {
      for (let n = 0; n < 100; n++) socket.send(frame)
      sent += 100
      await pause(5)
    }
    socket?.terminate()
    await pause(50)
  }
  return sent
}

async function floodRequests({ base, credentials, stopped }: Target): Promise<number> {
  let sent = 0
  const one = async (credential: string) => {
    while (!stopped()) {
      await player(base, credential)
        .call('GET', '/api/seat?room=0')
        .catch(() => undefined)
      sent += 1
    }
  }
  await Promise.all([...credentials, ...credentials].map(one))
  return sent
}

async function slowloris({ port, stopped }: Target): Promise<number> {
  return crowd(300, stopped, () => {
    const socket = silent(port)
    socket.write('POST /api/seat/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\nX-Slow: ')
    return socket
  })
}

async function holdTheLine({ port, stopped }: Target): Promise<number> {
  return crowd(1_500, stopped, () => silent(port))
}

/** So many sockets, each replaced as soon as it is hung up. */
async function crowd(size: number, stopped: () => boolean, open: () => Socket): Promise<number> {
  const sockets = new Set<Socket>()
  let opened = 0
  while (!stopped()) {
    for (let room = Math.min(50, size - sockets.size); room > 0; room -= 1) {
      const socket = open()
      opened += 1
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    for (const socket of sockets) if (socket.writable && opened % 7 === 0) socket.write('y')
    await pause(20)
  }
  for (const socket of sockets) socket.destroy()
  return opened
}

function silent(port: number): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  return socket
}

/** Asks for everything again and again, and takes nothing of it. */
async function readSlowly(target: Target, credential: string): Promise<number> {
  let entered = 0
  while (!target.stopped()) {
    const socket = await enter(target, credential)
    if (socket === null) continue
    entered += 1
    socket.pause()
    while (socket.readyState === WebSocket.OPEN && !target.stopped()) {
      socket.send(Buffer.from([Protocol.ROOM_REQUEST, 1, 0xa5, ...Buffer.from('hello')]))
      await pause(60)
    }
    socket.terminate()
  }
  return entered
}

async function storm({ base, stopped, chance }: Target): Promise<number> {
  let asked = 0
  const one = async () => {
    while (!stopped()) {
      const address = `198.51.${chance.below(4)}.${chance.below(250)}`
      await visitor(base)
        .call('POST', '/api/workshops', { scenario: 'dienstag-17-uhr', tables: 12 }, { 'X-Forwarded-For': address })
        .catch(() => undefined)
      asked += 1
    }
  }
  await Promise.all([one(), one()])
  return asked
}

async function guess({ base, stopped, chance }: Target): Promise<number> {
  let guessed = 0
  const one = async () => {
    while (!stopped()) {
      const code = Array.from({ length: 8 }, () => chance.pick([...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'])).join('')
      await Promise.race([
        visitor(base)
          .call('GET', `/api/join/${code}`)
          .catch(() => undefined),
        pause(500),
      ])
      guessed += 1
    }
  }
  await Promise.all(Array.from({ length: 20 }, one))
  return guessed
}

async function enter({ base }: Target, credential: string): Promise<WebSocket | null> {
  type Place = { room: { reservation: { processId: string; roomId: string; sessionId: string } } }
  const seat = await player(base, credential)
    .call<Place>('GET', '/api/seat')
    .catch(() => null)
  if (seat === null || seat.status !== 200) {
    await pause(200)
    return null
  }
  const { processId, roomId, sessionId } = seat.body.room.reservation
  const socket = new WebSocket(`${base.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`)
  socket.on('error', () => undefined)
  await new Promise((resolve) => {
    socket.once('message', resolve)
    socket.once('close', resolve)
  })
  if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.from([Protocol.JOIN_ROOM]))
  return socket
}
