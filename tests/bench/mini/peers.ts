/** The two reference servers in the harness. */
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { type Decision, type Own, PEOPLE, type Public, times } from '../peers/model.ts'
import { DECIDED, decisionFrame, lineFrame, MINE, readDecided, SAID, SNAPSHOT } from '../peers/wire.ts'
import { Client } from './sdk.ts'
import { serve } from './server.ts'
import { laneOf, type Opened, type Seen, type Side } from './side.ts'
import type { Action } from './work.ts'

const script = (name: string) => fileURLToPath(new URL(`../peers/${name}.ts`, import.meta.url))

/** A bare WebSocket with the smallest frames. */
export const limit: Side = {
  name: 'ws',
  start: () => serve(script('limit-server')),
  open: async (base, tables, door = base) =>
    times(tables, (table) => ({ together: true, join: (seat, seen) => joinLimit(door, table, seat, seen) })),
  begin: async () => undefined,
}

/** Colyseus and nothing else. */
export const bare: Side = {
  name: 'Colyseus',
  start: () => serve(script('bare-server')),
  open: async (base, tables, door = base) => times(tables, () => bareTable(door)),
  begin: async () => undefined,
}

/** What the client of a peer counts: both kinds of action in one number, in the order in which they were sent. */
function lanes(seen: Seen) {
  const before = times(PEOPLE, () => 0)
  return (by: number, count: number) => {
    if (count <= (before[by] ?? 0)) return
    before[by] = count
    seen(laneOf(by, 'decide'), count)
  }
}

async function joinLimit(base: string, table: number, seat: number, seen: Seen) {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/${table}/${seat}`, { perMessageDeflate: false })
  const tell = lanes(seen)
  let state: Public | null = null
  let own: Own | null = null
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('message', (data) => {
      const frame = data as Buffer
      if (frame[0] === SNAPSHOT) {
        const all: { state: Public; own: Own } = JSON.parse(frame.subarray(1).toString())
        state = all.state
        own = all.own
        resolve()
      }
      if (frame[0] === MINE && own !== null) own.budget = frame.readUInt32LE(1)
      if (state !== null && (frame[0] === DECIDED || frame[0] === SAID)) tell(...apply(state, frame))
    })
  })
  return {
    send: (action: Action) => socket.send(action.kind === 'decide' ? decisionFrame(action) : lineFrame(action.text)),
    isRight: (sent: readonly Action[]) => state !== null && state.accepted[seat] === sent.length,
    leave: () => socket.close(),
  }
}

function apply(state: Public, frame: Buffer): [by: number, count: number] {
  if (frame[0] === SAID) {
    const [by, count] = [frame.readUInt8(1), frame.readUInt16LE(2)]
    state.chat.push({ from: by, text: frame.subarray(4).toString() })
    state.accepted[by] = count
    return [by, count]
  }
  const { by, count, measure, total, district, values } = readDecided(frame)
  const [changed, place] = [state.measures[measure], state.districts[district]]
  if (changed !== undefined) Object.assign(changed, { total, begun: true })
  if (place !== undefined) for (const [at, value] of values) place.values[at] = value
  state.accepted[by] = count
  return [by, count]
}

interface Shown {
  readonly accepted: Iterable<number>
}

function bareTable(base: string): Opened {
  let first: Promise<string> | null = null
  return {
    together: true,
    async join(by, seen) {
      const client = new Client(base)
      const tell = lanes(seen)
      const opening = first === null ? client.create<Shown>('mini', { by }) : null
      first ??= (opening ?? Promise.reject(new Error('nobody opened the room'))).then(({ roomId }) => roomId)
      const room = await (opening ?? client.joinById<Shown>(await first, { by }))
      room.reconnection.enabled = false
      room.onMessage('own', () => undefined)
      room.onMessage('budget', () => undefined)
      let accepted: readonly number[] = []
      await new Promise<void>((resolve) => {
        room.onStateChange((state) => {
          accepted = [...state.accepted]
          for (const [seat, count] of accepted.entries()) tell(seat, count)
          resolve()
        })
      })
      return {
        send: (action) => room.send('ask', asked(action)),
        isRight: (sent) => accepted[by] === sent.length,
        leave: () => void room.leave(),
      }
    },
  }
}

function asked(action: Action): ({ type: 'decide' } & Decision) | { type: 'say'; text: string } {
  if (action.kind === 'say') return { type: 'say', text: action.text }
  const { measure, district, amount } = action
  return { type: 'decide', measure, district, amount }
}
