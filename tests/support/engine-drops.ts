/** An evening from which anybody may drop out at any moment, beside a model of it: the course as a statechart, and the towns that were kept. */
import fc from 'fast-check'
import { transition } from 'xstate'
import { begin } from '../../shared/engine/begin.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { offers } from '../../shared/engine/offers.ts'
import { courseOf, type Next } from '../../shared/engine/phases.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Id, SeatId } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Actor, stampOf } from './engine-asks.ts'
import { botWish, offered } from './engine-evening.ts'

export interface Afternoon {
  readonly scenario: Scenario
  readonly preset: Id | null
  readonly people: number
  readonly moves: readonly Move[]
}

/** What happens next, and a large number that chooses among whatever there is to choose from. */
interface Move {
  readonly does: 'drop' | 'return' | 'ask' | 'bot' | 'lead' | 'next' | 'back'
  readonly what: number
}

/** The engine, or a broken one that a test puts in its place. */
export type Step = typeof step

export function afternoons(scenario: Scenario, moves: number): fc.Arbitrary<Afternoon> {
  const does = fc.constantFrom('drop', 'drop', 'return', 'ask', 'ask', 'ask', 'bot', 'lead', 'next', 'next', 'back')
  return fc.record({
    scenario: fc.constant(scenario),
    preset: fc.constantFrom(null, ...Object.keys(scenario.presets)),
    people: fc.integer({ min: 1, max: 2 * Object.keys(scenario.roles).length }),
    moves: fc.array(fc.record({ does, what: fc.nat({ max: 9_999 }) }) as fc.Arbitrary<Move>, {
      minLength: Math.floor(moves / 4),
      maxLength: moves,
      size: 'max',
    }),
  })
}

/** Plays it, then to its end with whoever is left; names everything that stood still, or was not as it had been kept. */
export function wrongIn({ scenario, preset, people, moves }: Afternoon, engine: Step = step): string[] {
  const table = tableOf(scenario, preset, people, engine)
  for (const move of moves) table.move(move)
  table.toTheEnd()
  return table.found
}

/** Everybody drops out in that phase; whoever leads brings it to the end all the same. */
export function goneIn(
  phase: Id,
  { scenario, preset, people }: Omit<Afternoon, 'moves'>,
  engine: Step = step,
): string[] {
  const table = tableOf(scenario, preset, people, engine)
  while (table.phase() !== phase && table.move({ does: 'next', what: 0 }));
  for (let left = people; left > 0; left -= 1) table.move({ does: 'drop', what: 0 })
  table.toTheEnd()
  return table.found
}

function tableOf(scenario: Scenario, preset: Id | null, people: number, engine: Step) {
  const machine = courseOf(scenario)
  const roles = Object.keys(scenario.roles)
  const found: string[] = []
  const here = new Set<SeatId>()
  /** By mark: the town that stood there. */
  const kept = new Map<Id, string>()
  let state = begin(scenario, 'seed', 'room', preset)
  let [asked, expected] = [0, state.town.position.phase]

  function ask(actor: Actor, what: Ask): boolean {
    asked += 1
    const command: Command = { cid: `c${asked}`, by: stampOf(state, actor), at: asked * 1_000, ask: what }
    const outcome = engine(state, command)
    if (isRefusal(outcome)) return false
    const known = new Set(state.marks.map(({ id }) => id))
    const before = canonical(state.town)
    state = outcome.state
    for (const { id, kind } of state.marks)
      if (!known.has(id)) kept.set(id, kind === 'back' ? before : canonical(state.town))
    if (state.town.position.phase !== expected)
      found.push(`${what.type} led to ${state.town.position.phase}, not ${expected}`)
    return true
  }

  /** What the statechart says follows; the same phase where nothing does. */
  function following(): Id {
    const event: Next = { type: 'NEXT', pace: 'room', preset }
    const [there] = transition(machine, machine.resolveState({ value: expected }), event)
    return phaseOf(there)
  }

  function goOn(): boolean {
    if (state.house.status === 'paused') ask(LEAD, { type: 'resume' })
    const [from, to] = [expected, following()]
    if (to === from) return false
    expected = to
    if (ask(LEAD, { type: 'next', expect: from })) return true
    found.push(`nobody gets on from ${from}: ${here.size} of ${people} people are there`)
    expected = from
    return false
  }

  function goBack(what: number): boolean {
    const mark = state.marks[what % state.marks.length]
    if (mark === undefined || state.house.status !== 'playing') return false
    const before = expected
    expected = mark.town.position.phase
    if (!ask(LEAD, { type: 'back', mark: mark.id, reason: null })) {
      found.push(`no way back to ${mark.id}`)
      expected = before
      return false
    }
    if (canonical(state.town) !== kept.get(mark.id)) found.push(`back at ${mark.id}, the town is another`)
    return true
  }

  /** Somebody who is there takes something that is offered; whoever dropped out asks for nothing. */
  function act(what: number): boolean {
    const there = [...here].filter((seat) => Object.hasOwn(state.house.seats, seat))
    const seat = there[what % Math.max(1, there.length)]
    const wish = seat === undefined ? null : offered(state, { kind: 'seat', seat }, what)
    return wish !== null && ask(wish.actor, wish.ask)
  }

  function letBotPlay(what: number): boolean {
    const bots = Object.keys(state.house.seats).filter((seat) => state.house.seats[seat]?.bot != null)
    const wish = bots.length === 0 ? null : botWish(state, bots[what % bots.length] ?? '', 'goal')
    return wish !== null && ask(wish.actor, wish.ask)
  }

  function lead(what: number): boolean {
    const open = offers(state, LEAD).filter(({ ask: { type } }) => !['next', 'back', 'close'].includes(type))
    const kinds = [...new Set(open.map(({ ask: { type } }) => type))]
    const kind = kinds[what % kinds.length]
    const wish = offered(state, LEAD, what)
    if (wish !== null && wish.ask.type === kind) return ask(LEAD, wish.ask)
    const free = open.filter(({ ask: { type } }) => type === kind && PLAIN.has(type))
    const one = free[what % Math.max(1, free.length)]
    return one !== undefined && ask(LEAD, one.ask)
  }

  const moves: Readonly<Record<Move['does'], (what: number) => boolean>> = {
    drop: (what) => here.delete([...here][what % Math.max(1, here.size)] ?? ''),
    return(what) {
      const away = Object.keys(state.house.seats).filter((seat) => !here.has(seat) && !seat.startsWith('bot.'))
      if (away.length === 0) return false
      here.add(away[what % away.length] ?? '')
      return true
    },
    ask: act,
    bot: letBotPlay,
    lead,
    next: goOn,
    back: goBack,
  }

  for (let n = 0; n < people; n += 1) {
    ask({ kind: 'server' }, { type: 'sit', seat: `s${n}`, bot: null, role: roles[n % roles.length] ?? null })
    here.add(`s${n}`)
  }
  ask(LEAD, { type: 'start' })
  return {
    found,
    phase: () => state.town.position.phase,
    move: ({ does, what }: Move) => moves[does](what),
    toTheEnd() {
      for (let n = 0; goOn(); n += 1) act(n)
      if (found.length === 0 && state.town.ending === null) found.push('there is no ending')
    },
  }
}

/** The phase in which the statechart stands. */
export function phaseOf({ value }: { readonly value: unknown }): Id {
  if (typeof value !== 'string') throw new Error('a phase within a phase')
  return value
}

const LEAD: Actor = { kind: 'facilitator' }
/** What whoever leads can ask for as it is offered. */
const PLAIN = new Set<Ask['type']>([
  'assign',
  'unseat',
  'sitIn',
  'pause',
  'resume',
  'extend',
  'reseat',
  'stage',
  'revoke',
])
