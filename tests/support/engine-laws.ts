/** What must hold of every table at every moment: each law yields what breaks it, and nothing where it holds. */
import { canonical } from '../../shared/engine/canonical.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { evolve } from '../../shared/engine/evolve.ts'
import { keysOf, known, variableOf } from '../../shared/engine/lookup.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import { offers } from '../../shared/engine/offers.ts'
import { nextPosition } from '../../shared/engine/phases.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { replay } from '../../shared/engine/replay.ts'
import type { Contribution, State } from '../../shared/engine/state.ts'
import { decide, step } from '../../shared/engine/step.ts'
import { publicView } from '../../shared/engine/view.ts'
import { type Actor, actorsOf, everyAsk, stampOf } from './engine-asks.ts'
import type { Evening, Turn } from './engine-evening.ts'
import { notFrozen, notPlain } from './engine-plain.ts'

/** The engine as the laws ask it; a test may put a broken one in its place to see a law fail. */
export interface Engine {
  readonly offers: typeof offers
  readonly decide: typeof decide
}
const real: Engine = { offers, decide }

/** Everything that changed a variable adds up to where it stands, and an indicator is the sum of its variables. */
export function addsUp({ scenario, town, ...state }: State): string[] {
  const shown = publicView({ scenario, town, ...state }).indicators
  const wrongVariables = Object.keys(town.variables).flatMap((key) => {
    const { min, max, step } = known(scenario.variables, variableOf(key))
    const sum = startOf(scenario, key) / step + summed(town.contributions, key)
    const is = town.variables[key] ?? Number.NaN
    const within = Number.isInteger(is) && is >= min / step && is <= max / step
    return sum === is && within ? [] : [`${key}: ${sum} is shown as ${is}`]
  })
  const wrongIndicators = Object.entries(shown).flatMap(([id, is]) => {
    const sum = (scenario.indicators[id]?.terms ?? []).reduce((sofar, { variable, weight }) => {
      const { step } = known(scenario.variables, variable)
      const total = keysOf(scenario, variable).reduce(
        (all, key) => all + startOf(scenario, key) + step * summed(town.contributions, key),
        0,
      )
      return sofar + weight * total
    }, 0)
    return sum === is ? [] : [`${id}: ${sum} is shown as ${is}`]
  })
  return [...wrongVariables, ...wrongIndicators]
}

/** A state, and what led there, is plain JSON and was frozen before anybody could write into it. */
export function plain({ after, events }: Turn, seen: WeakSet<object>): string[] {
  return [...notPlain(after, 'state', seen), ...notPlain(events ?? [], 'events')]
}

/** Plain JSON at every depth, and the same after a trip through a file. */
export function survivesFile(state: State): string[] {
  const read: unknown = JSON.parse(JSON.stringify(state))
  const same = canonical(read) === canonical(state)
  return [...notPlain(state), ...notFrozen(state), ...(same ? [] : ['differs after a trip through a file'])]
}

/** Whatever was accepted had been on offer to the one who asked. */
export function covered({ before, actor, command, events }: Turn, engine = real): string[] {
  if (events === null || ids(before, actor, engine).includes(offerId(command.ask))) return []
  return [`accepted, not on offer: ${JSON.stringify(command)}`]
}

/** Whatever is on offer is accepted, whatever is not on offer is refused, and nobody is offered what is another's. */
export function offersAreExact(state: State, engine = real): string[] {
  return actorsOf(state).flatMap((actor) => {
    const open = new Map(engine.offers(state, actor).map((offer) => [offer.id, offer.ask]))
    const refused = [...open].filter(([, ask]) => isRefusal(engine.decide(state, asking(state, actor, ask))))
    const unoffered = everyAsk(state)
      .filter((ask) => !open.has(offerId(ask)))
      .filter((ask) => !isRefusal(engine.decide(state, asking(state, actor, ask))))
    return [
      ...[...open].flatMap(([id, ask]) => (offerId(ask) === id ? [] : [`named ${id}: ${JSON.stringify(ask)}`])),
      ...refused.map(([id]) => `offered, refused: ${JSON.stringify(actor)} ${id}`),
      ...unoffered.map((ask) => `accepted, not on offer: ${JSON.stringify(actor)} ${offerId(ask)}`),
    ]
  })
}

/** Everybody has something to do, or knows whom they wait for and that one can act. */
export function goesOn(state: State, engine = real): string[] {
  const { scenario, house, town } = state
  if (house.status === 'closed') return []
  const facilitator = ids(state, { kind: 'facilitator' }, engine)
  const mustHave = { lobby: 'start', paused: 'resume', playing: `next:${town.position.phase}` }[house.status]
  const last = nextPosition(scenario, town.position, house.pace) === null
  const over = last && house.status === 'playing'
  if (!over && !facilitator.includes(mustHave)) return [`the facilitator cannot ${mustHave}`]
  if (!facilitator.includes('close')) return ['the facilitator cannot close']
  if (house.pace === 'room' || house.status !== 'playing') return []
  const seen = publicView(state)
  const waited = Object.keys(scenario.roles).filter((role) => seen.roles[role]?.ready === false)
  if (waited.length === 0 && !over) return ['everybody is done, and nothing happens']
  return waited
    .filter((role) => !canFinish(state, role, engine))
    .map((role) => `all wait for ${role}, who can do nothing`)
}

/** Each seat of somebody who plays has something to do, or the public view says whom the table waits for. */
export function nobodyIsLost(state: State, engine = real): string[] {
  const seen = publicView(state)
  if (seen.status !== 'playing') return []
  const last = nextPosition(state.scenario, { round: seen.round, phase: seen.phase }, seen.pace) === null
  const waitsFor = seen.pace === 'room' || last || Object.values(seen.roles).some(({ ready }) => !ready)
  return Object.keys(state.house.seats)
    .filter((seat) => !waitsFor && ids(state, { kind: 'seat', seat }, engine).length === 0)
    .map((seat) => `${seat} has nothing to do and waits for nobody`)
}

/** The same question has the same answer, and asking changes nothing. */
export function pure({ before, command, events }: Turn, engine = real): string[] {
  const text = canonical(before.town)
  const again = engine.decide(before, command)
  const same = isRefusal(again) ? events === null : canonical(again) === canonical(events)
  return [
    ...(same ? [] : [`another answer to ${JSON.stringify(command)}`]),
    ...(canonical(before.town) === text ? [] : ['asking changed the town']),
  ]
}

/** The record alone yields every state of the evening, and asking the same again yields the same record. */
export function repeats({ record, states }: Evening, samples: readonly number[]): string[] {
  const wrong = [...samples.map((n) => n % states.length), states.length - 1].filter(
    (upTo) => canonical(replay(record, upTo)) !== canonical(states[upTo]),
  )
  const read = JSON.parse(JSON.stringify(record.entries.flatMap(({ events }) => events)))
  const fromFile = read.reduce(evolve, states[0])
  let state = states[0]
  const differing = record.entries.filter(({ command, events }) => {
    if (state === undefined) return true
    const again = step(state, command)
    if (isRefusal(again)) return true
    state = again.state
    return canonical(again.events) !== canonical(events)
  })
  return [
    ...wrong.map((upTo) => `replayed up to ${upTo} it stands elsewhere`),
    ...(canonical(fromFile) === canonical(states.at(-1)) ? [] : ['from a file it stands elsewhere']),
    ...differing.map(({ command }) => `asked again, another answer: ${JSON.stringify(command)}`),
  ]
}

/** Going back to any mark restores the town that stood there when it was made, exactly. */
export function marksRestore({ states }: Evening): string[] {
  const end = states.at(-1)
  if (end === undefined) return ['no evening']
  const made = states.findLast(({ house }) => house.status === 'playing')
  if (made === undefined) return []
  return made.marks.flatMap(({ id, kind }) => {
    const gone = step(made, {
      cid: 'back',
      by: { kind: 'facilitator' },
      at: 0,
      ask: { type: 'back', mark: id, reason: null },
    })
    if (isRefusal(gone)) return [`no way back to ${id}`]
    const since = states.findIndex(({ marks }) => marks.some((mark) => mark.id === id))
    const then = kind === 'phase' ? states[since]?.town : states[since - 1]?.town
    const undone = step(gone.state, {
      cid: 'undo',
      by: { kind: 'facilitator' },
      at: 0,
      ask: { type: 'back', mark: 'back.back', reason: null },
    })
    if (isRefusal(undone)) return [`no way to undo the way back to ${id}`]
    return [
      ...(canonical(gone.state.town) === canonical(then) ? [] : [`${id} restores another town`]),
      ...(canonical(undone.state.town) === canonical(made.town)
        ? []
        : [`undoing the way back to ${id} leads elsewhere`]),
    ]
  })
}

function canFinish(state: State, role: string, engine: Engine): boolean {
  const seat = state.house.pens[role]?.seat
  if (seat === undefined) return false
  const open = ids(state, { kind: 'seat', seat }, engine)
  return open.includes('ready') || open.some((id) => id.startsWith('choose:'))
}

function ids(state: State, actor: Actor, engine: Engine): string[] {
  return engine.offers(state, actor).map(({ id }) => id)
}

/** As if at the end of time: whether a clock has run out is not what an offer is about. */
function asking(state: State, actor: Actor, ask: Ask): Command {
  return { cid: 'c', by: stampOf(state, actor), at: Number.MAX_SAFE_INTEGER, ask }
}

/** Where a variable began, in units of the file; by place where it is kept there. */
function startOf({ variables }: State['scenario'], key: string): number {
  const { start } = known(variables, variableOf(key))
  return typeof start === 'number' ? start : (start[key.split('@')[1] ?? ''] ?? Number.NaN)
}

function summed(contributions: readonly Contribution[], on: string): number {
  return contributions.reduce((sum, c) => (c.on === on ? sum + c.amount : sum), 0)
}
