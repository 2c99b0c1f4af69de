/** Random evenings: what people, bots, the facilitator and the clock could do, one thing after the other. */
import { decideBot } from '../../shared/bots/policy.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { offers } from '../../shared/engine/offers.ts'
import type { Entry, Record as Recorded } from '../../shared/engine/record.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { House, Id, SeatId, State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Actor, actorsOf, everyAsk, stampOf } from './engine-asks.ts'
import { frozen } from './engine-plain.ts'

export interface Setting {
  readonly scenario: Scenario
  readonly seed: string
  readonly pace: House['pace']
  /** How many people come before it starts; alone, the first of them plays the role of this index. */
  readonly people: number
  /** How many phases go by before anybody decides anything. */
  readonly idle: number
  readonly moves: readonly Move[]
}

/** Large numbers that choose among whatever is there to choose from. */
export interface Move {
  readonly who: number
  readonly what: number
  /** Asks for anything at all, whether or not it was offered. */
  readonly wild: boolean
}

export interface Evening {
  readonly record: Recorded
  /** The lobby, and the state after each entry. */
  readonly states: readonly State[]
}

/** One command and what came of it; `after` is the state before where it was refused. */
export interface Turn {
  readonly before: State
  readonly actor: Actor
  readonly command: Command
  readonly after: State
  readonly events: Entry['events'] | null
}

/** Plays an evening to its last phase. Every state and every command is frozen; the witness sees each turn. */
export function playEvening(setting: Setting, witness: (turn: Turn) => void = () => {}): Evening {
  const { scenario, seed, pace } = setting
  let state = frozen(begin(scenario, seed, pace))
  let now = 0
  const entries: Entry[] = []
  const states = [state]
  const ask = ({ actor, ask, wait = 1_000 }: Wish): boolean => {
    now += wait
    const cid = `c${states.length}.${now}`
    const command = frozen<Command>({ cid, by: stampOf(state, actor), at: now, ask })
    const outcome = frozen(step(state, command))
    const turn = { before: state, actor, command }
    if (isRefusal(outcome)) {
      witness({ ...turn, after: state, events: null })
      return false
    }
    witness({ ...turn, after: outcome.state, events: outcome.events })
    state = outcome.state
    states.push(state)
    entries.push({ command, events: outcome.events })
    return true
  }
  /** Until another phase begins; false where none does any more. */
  const goOn = (): boolean => {
    const { phase } = state.town.position
    for (let steps = 0; state.house.status !== 'closed'; steps += 1) {
      if (steps > 200) throw new Error(`nobody goes on: ${phase}`)
      const wish = goingOn(state)
      if (wish === null || !ask(wish)) return false
      if (state.town.position.phase !== phase) return true
    }
    return false
  }
  for (const wish of arrivals(setting)) ask(wish)
  for (let i = 0; i < setting.idle && goOn(); i += 1);
  for (const move of setting.moves) {
    const wish = wishOf(state, move)
    if (wish !== null) ask(wish)
  }
  while (goOn());
  return { record: { scenario, seed, pace, entries }, states }
}

export interface Wish {
  readonly actor: Actor
  readonly ask: Ask
  readonly wait?: number
}

const server: Actor = { kind: 'server' }
const facilitator: Actor = { kind: 'facilitator' }

function arrivals({ scenario, pace, people }: Setting): Wish[] {
  const roles = Object.keys(scenario.roles)
  const sits = (seat: SeatId, role: Id | null): Wish => ({ actor: server, ask: { type: 'sit', seat, bot: null, role } })
  const start: Wish = { actor: facilitator, ask: { type: 'start' } }
  if (pace === 'alone') return [sits('s0', roles[people % roles.length] ?? null), start]
  const seated = Array.from({ length: people }, (_, i) =>
    sits(`s${i}`, i === 7 ? null : (roles[i % roles.length] ?? null)),
  )
  return [...seated, start]
}

function wishOf(state: State, move: Move): Wish | null {
  const { who, what, wild } = move
  const kind = Math.floor(who / 1_000) % 10
  const index = who % 1_000
  if (wild) return { actor: pickOf(actorsOf(state), index), ask: pickOf(everyAsk(state), what), wait: 5_000 }
  if (kind === 9) return offered(state, what % 3 === 0 ? server : facilitator, what)
  const conducts = state.house.pace === 'room' ? kind >= 7 : kind === 8 && what % 6 === 0
  if (conducts) return offered(state, facilitator, what)
  const seats = Object.keys(state.house.seats)
  const bots = seats.filter((seat) => state.house.seats[seat]?.bot !== null)
  if (kind >= 5 && bots.length > 0) return botWish(state, pickOf(bots, index), what % 2 === 0 ? 'goal' : 'random')
  const writing = seats.filter((seat) => Object.values(state.house.pens).some((pen) => pen.seat === seat))
  const asking = index % 6 === 0 || writing.length === 0 ? seats : writing
  return asking.length === 0 ? null : offered(state, { kind: 'seat', seat: pickOf(asking, index) }, what)
}

/** One of the kinds of things on offer, then one of that kind; some kinds are rarer than others. */
export function offered(state: State, actor: Actor, what: number): Wish | null {
  const open = offers(state, actor).filter(({ ask }) => what % (RARE[ask.type] ?? 1) === 0)
  const kinds = [...new Set(open.map(({ ask }) => ask.type))]
  if (kinds.length === 0) return null
  const kind =
    actor.kind === 'facilitator' && kinds.includes('next') && what % 2 === 0
      ? 'next'
      : pickOf(kinds, Math.floor(what / 7))
  const { ask } = pickOf(
    open.filter((offer) => offer.ask.type === kind),
    Math.floor(what / 16),
  )
  return { actor, ask: completed(state, ask, what, actor), wait: what % 5 === 0 ? 400_000 : 3_000 }
}

const RARE: Partial<Record<Ask['type'], number>> = {
  close: 61,
  back: 7,
  takePen: 5,
  assign: 3,
  unseat: 23,
  reseat: 13,
  sitIn: 17,
  pause: 3,
  announce: 7,
  stage: 7,
  flash: 7,
  poll: 5,
  closePoll: 3,
  moment: 7,
  adjust: 11,
  revoke: 7,
  message: 7,
  show: 7,
  hold: 7,
  hear: 3,
  unflash: 5,
  unmoment: 5,
  pass: 5,
  answerPoll: 3,
  write: 5,
  handOver: 5,
}

/** What an offer leaves free is filled in by whoever asks. */
function completed({ scenario, house, town }: State, ask: Ask, what: number, actor: Actor): Ask {
  if (ask.type === 'sit') {
    const role = pickOf([null, ...Object.keys(scenario.roles)], what)
    return { ...ask, seat: `n${Object.keys(house.seats).length}`, role, bot: what % 3 === 0 ? 'random' : null }
  }
  if (ask.type === 'refer') return { ...ask, reports: town.reports.map(({ values }) => values) }
  if (ask.type === 'outage') return { ...ask, lasted: what % 100_000 }
  // No two people ever write the same text: its id comes from who asked, and how.
  const before = Object.values(house.reflections).flat().length + house.letters.length
  const written = `w${what}-${'seat' in actor ? actor.seat : ''}-${before}`
  if (ask.type === 'word' || ask.type === 'reflect' || ask.type === 'write' || ask.type === 'handOver')
    return { ...ask, text: written }
  const lead = `f${what}-${before}-${house.floor.flashes.length}-${house.floor.moments.length}`
  if (ask.type === 'flash' || ask.type === 'message' || ask.type === 'moment') return { ...ask, text: lead }
  if (ask.type === 'poll') return ask.text === null ? ask : { ...ask, text: lead, answers: 2 + (what % 3) }
  if (ask.type === 'adjust') return { ...ask, by: (what % 9) - 4 || 1, reason: `r${what}` }
  if (ask.type === 'revoke') return { ...ask, reason: `r${what}` }
  if (ask.type === 'proposeFree') return { ...ask, title: `w${what}` }
  if (ask.type === 'detail' && ask.text === '') return { ...ask, text: `w${what}` }
  if (ask.type === 'hands') return { ...ask, counts: { yes: what % 3, no: what % 2, abstain: 0 } }
  if (ask.type === 'announce') return { ...ask, text: what % 2 === 0 ? null : `t${what}` }
  if (ask.type === 'back') return { ...ask, reason: what % 2 === 0 ? null : `r${what}` }
  return ask
}

/** The next ask of a bot, as the server would send it. */
export function botWish(state: State, seat: SeatId, policy: 'goal' | 'random'): Wish | null {
  const role = state.house.seats[seat]?.role ?? null
  if (role === null) return null
  const actor: Actor = { kind: 'seat', seat }
  const views = { public: publicView(state), private: privateView(state, actor) }
  const ask = decideBot(policy, views, state.scenario, role, state.seed)
  return ask === null ? null : { actor, ask }
}

/** What moves this table on: the facilitator, or alone everybody who is not done yet. Null at the end. */
function goingOn(state: State): Wish | null {
  if (state.house.status === 'lobby') return { actor: facilitator, ask: { type: 'start' } }
  if (state.house.status === 'paused') return { actor: facilitator, ask: { type: 'resume' } }
  if (state.house.pace === 'room')
    return { actor: facilitator, ask: { type: 'next', expect: state.town.position.phase } }
  const waiting = Object.keys(state.scenario.roles).filter((role) => !state.town.ready.includes(role))
  for (const role of waiting) {
    const seat = state.house.pens[role]?.seat
    if (seat === undefined) continue
    const actor: Actor = { kind: 'seat', seat }
    if (state.house.seats[seat]?.bot !== null) {
      const wish = botWish(state, seat, 'goal')
      if (wish !== null) return wish
    }
    const open = offers(state, actor)
    const found = open.find(({ id }) => id === 'ready') ?? open.find(({ ask }) => ask.type === 'choose')
    if (found !== undefined) return { actor, ask: found.ask }
  }
  return null
}

function pickOf<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}
