/** Server-Sent Events read from the bare socket: one noted chunk for each chunk that the server wrote. */
import { connect } from 'node:net'
import { call, headersOf } from './http-line.ts'
import type { Line, Member, Told } from './member.ts'

/** Opens the stream; resolves when its head has come. `now` is the server's own clock. */
export async function openStream(base: string, who: Member, now: () => number): Promise<Line> {
  const { hostname, port, host } = new URL(base)
  const socket = connect(Number(port), hostname)
  const headers = Object.entries({ Host: host, ...headersOf(who) }).map(([name, value]) => `${name}: ${value}`)
  socket.write(`GET /api/seat/events?language=${who.language} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
  const opened = now()
  let heard = 0
  let rest = Buffer.alloc(0)
  let began = false
  const waiting = new Set<() => void>()
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes])
    for (let chunk = take(); chunk !== null; chunk = take()) {
      if (chunk.toString() === SIGN_OF_LIFE) heard += 1
      who.note('stream', chunk)
      who.story.push(...toldIn(chunk.toString()))
    }
    for (const look of waiting) look()
  })
  socket.on('error', () => socket.destroy())

  function take(): Buffer | null {
    const end = rest.indexOf(began ? '\r\n' : '\r\n\r\n')
    if (end < 0) return null
    if (!began) {
      began = true
      const head = rest.subarray(0, end).toString()
      rest = rest.subarray(end + 4)
      return Buffer.from(head.replace(/^date: .*\r\n/im, ''))
    }
    const length = Number.parseInt(rest.subarray(0, end).toString(), 16)
    if (rest.length < end + 2 + length + 2) return null
    const chunk = rest.subarray(end + 2, end + 2 + length)
    rest = rest.subarray(end + 2 + length + 2)
    return chunk
  }

  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  await until(() => began)
  return {
    ask: async (message) => (await call(base, who, 'POST', '/api/seat/commands', message)).body,
    signal: async (message) => (await call(base, who, 'POST', '/api/seat/presence', message)).body,
    settle: () => until(() => heard === Math.floor((now() - opened) / BREATH)),
    leave: () =>
      new Promise((resolve) => {
        socket.once('close', () => resolve())
        socket.destroy()
      }),
  }
}

function toldIn(chunk: string): Told[] {
  const [, what, data] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(chunk) ?? []
  if (data === undefined) return chunk === SIGN_OF_LIFE || chunk.startsWith('HTTP/1.1 200 ') ? [] : [{ what: 'odd' }]
  const message = JSON.parse(data)
  if (what === 'public') return [{ what, version: message.version }]
  return what === 'private' ? [{ what, message }] : [{ what: 'odd' }]
}

/** How often the server gives a sign of life, in milliseconds: what it sent before has come when that has. */
export const BREATH = 15_000
const SIGN_OF_LIFE = ': \n\n'
