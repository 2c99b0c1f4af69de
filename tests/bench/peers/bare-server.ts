/** Bare Colyseus, tuned: one schema for all, own data as messages, one patch per turn of the event loop; no disk, no engine. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Client, matchMaker, Room, Server } from '@colyseus/core'
import { type SchemaType, schema, t } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { type Decision, effectOf, isAllowed, isLine, LINES, type Own, ownStart, PEOPLE, publicStart } from './model.ts'

const District = schema({ name: t.string(), values: t.array('number') }, 'District')
const Measure = schema({ title: t.string(), total: t.number(), begun: t.boolean() }, 'Measure')
const Line = schema({ from: t.uint8(), text: t.string() }, 'Line')
const Player = schema({ name: t.string(), role: t.string() }, 'Player')
const State = schema(
  {
    accepted: t.array('number'),
    round: t.uint16(),
    players: t.array(Player),
    districts: t.array(District),
    measures: t.array(Measure),
    chat: t.array(Line),
  },
  'State',
)
type State = SchemaType<typeof State>

type Asked = ({ readonly type: 'decide' } & Decision) | { readonly type: 'say'; readonly text: string }
type Participant = Client<{ userData: { readonly by: number; readonly own: Own } }>

class Mini extends Room<{ state: State; client: Participant }> {
  override autoDispose = false
  override maxClients = PEOPLE
  override patchRate = 2_147_483_647
  private waits = false

  override messages = { ask: (client: Participant, asked: Asked) => this.ask(client, asked) }

  override onCreate(): void {
    this.state = stateOf()
  }

  override onJoin(client: Participant, { by }: { by: number }): void {
    client.userData = { by, own: ownStart(by) }
    client.send('own', client.userData.own)
  }

  private ask(client: Participant, asked: Asked): void {
    if (client.userData === undefined) return
    const { by, own } = client.userData
    if (asked.type === 'decide' ? !decide(this.state, own, asked) : !say(this.state, by, asked.text)) return
    this.state.accepted[by] = (this.state.accepted[by] ?? 0) + 1
    if (asked.type === 'decide') client.send('budget', own.budget)
    if (this.waits) return
    this.waits = true
    setImmediate(() => {
      this.waits = false
      this.broadcastPatch()
    })
  }
}

function decide({ measures, districts }: State, own: Own, decision: Decision): boolean {
  const [measure, district] = [measures[decision.measure], districts[decision.district]]
  if (!isAllowed(decision, own) || measure === undefined || district === undefined) return false
  own.budget -= decision.amount
  measure.total += decision.amount
  measure.begun = true
  for (const [at, change] of effectOf(decision)) district.values[at] = (district.values[at] ?? 0) + change
  return true
}

function say({ chat }: State, from: number, text: string): boolean {
  if (!isLine(text)) return false
  chat.push(Object.assign(new Line(), { from, text }))
  if (chat.length > LINES) chat.shift()
  return true
}

function stateOf(): State {
  const { accepted, round, players, districts, measures } = publicStart()
  const state = new State()
  state.round = round
  state.accepted.push(...accepted)
  for (const player of players) state.players.push(Object.assign(new Player(), player))
  for (const { title, total, begun } of measures)
    state.measures.push(Object.assign(new Measure(), { title, total, begun }))
  for (const { name, values } of districts) {
    const district = Object.assign(new District(), { name })
    district.values.push(...values)
    state.districts.push(district)
  }
  return state
}

const http = createServer()
const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false })
server.define('mini', Mini)
await server.listen(0, '127.0.0.1')
await matchMaker.accept().catch(() => undefined)
process.stdout.write(`http://127.0.0.1:${(http.address() as AddressInfo).port}\n`)
