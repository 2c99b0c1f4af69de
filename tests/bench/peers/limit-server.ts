/** The limit: a bare WebSocket server that sends the least bytes at once, and keeps nothing on a disk. */
import { type WebSocket, WebSocketServer } from 'ws'
import { effectOf, isAllowed, isLine, LINES, type Own, ownStart, type Public, publicStart } from './model.ts'
import { DECIDED, decidedFrame, mineFrame, readDecision, saidFrame, snapshotFrame } from './wire.ts'

interface Table {
  readonly state: Public
  readonly own: Map<number, Own>
  readonly sockets: Map<number, WebSocket>
}

const tables = new Map<string, Table>()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, skipUTF8Validation: true })
server.on('listening', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`)
})
server.on('connection', (socket, { url = '' }) => {
  const [, name = '', seat = '0'] = url.split('/')
  const by = Number(seat)
  const table = tables.get(name) ?? { state: publicStart(), own: new Map(), sockets: new Map() }
  tables.set(name, table)
  const own = table.own.get(by) ?? ownStart(by)
  table.own.set(by, own)
  table.sockets.set(by, socket)
  socket.send(snapshotFrame({ state: table.state, own }))
  socket.on('message', (data) => heard(table, by, own, socket, data as Buffer))
  socket.on('close', () => {
    if (table.sockets.get(by) === socket) table.sockets.delete(by)
  })
})

function heard(table: Table, by: number, own: Own, socket: WebSocket, frame: Buffer): void {
  const all = frame[0] === DECIDED ? decided(table.state, by, own, frame) : said(table.state, by, frame)
  if (all === null) return
  for (const each of table.sockets.values()) each.send(all)
  if (frame[0] === DECIDED) socket.send(mineFrame(own.budget))
}

function decided({ accepted, measures, districts }: Public, by: number, own: Own, frame: Buffer): Buffer | null {
  const decision = readDecision(frame)
  const measure = measures[decision.measure]
  const district = districts[decision.district]
  if (!isAllowed(decision, own) || measure === undefined || district === undefined) return null
  own.budget -= decision.amount
  measure.total += decision.amount
  measure.begun = true
  const values = effectOf(decision).map(([at, change]) => {
    district.values[at] = (district.values[at] ?? 0) + change
    return [at, district.values[at]] as const
  })
  const count = count1(accepted, by)
  return decidedFrame({ ...decision, by, count, total: measure.total, values })
}

function said({ accepted, chat }: Public, by: number, frame: Buffer): Buffer | null {
  const text = frame.subarray(1).toString()
  if (!isLine(text)) return null
  chat.push({ from: by, text })
  if (chat.length > LINES) chat.shift()
  return saidFrame(by, count1(accepted, by), text)
}

function count1(accepted: number[], by: number): number {
  const count = (accepted[by] ?? 0) + 1
  accepted[by] = count
  return count
}
