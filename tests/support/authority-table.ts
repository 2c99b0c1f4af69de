/** Who could ask what, phase by phase, as the real door and the real engine answer: for a whole evening, written as a table. */
import { askNamed } from '../../scenarios/bench/asks.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By, Command } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { deciders } from '../../shared/engine/rulebook.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import type { Audience } from '../../shared/engine/views.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Door, doorTo } from './authority-door.ts'
import { everyAsk, everyAskOf } from './engine-asks.ts'

/** Refused for where the evening stands, for who asks, or as nothing that anybody reads: then it is nobody's turn to ask that. */
const CLOSED = ['not-now', 'not-playing', 'paused', 'closed', 'already-started', 'not-paused', 'last-phase']
const NOT_THEIRS = new Set([
  ...[...CLOSED, 'not-yours', 'not-your-role', 'stale-pen', 'malformed'],
  ...['no-clock', 'no-such-seat', 'phase-over'],
])

/** Everybody who can hold a credential, by a letter. */
const LETTERS = ['R', 'P', 'X', 'S', 'L', 'E', 'D', 'G', 'O', 'W'] as const
type Letter = (typeof LETTERS)[number]

interface Moment {
  readonly name: string
  /** As the phase begins, and once people have done there what they do. */
  readonly states: readonly State[]
}

/** What the roles ask in a phase, by the names of their offers, in order. */
export type Play = (phase: Id) => readonly (readonly [role: Id, offers: readonly string[]])[]

/** Every moment of an evening in which each role has a person, the first role a second one, and one more has come without a role. */
function momentsOf(scenario: Scenario, play: Play): readonly Moment[] {
  const roles = Object.keys(scenario.roles)
  const seats = [...roles.map((role) => ({ seat: `p.${role}`, role })), { seat: SECOND, role: roles[0] ?? null }]
  let state = [...seats, { seat: 'late', role: null }].reduce(
    (before, { seat, role }) => stepped(before, { kind: 'server' }, { type: 'sit', seat, role, bot: null }),
    begin(scenario, 'seed', 'room'),
  )
  const moments: Moment[] = [{ name: 'lobby', states: [state] }]
  state = stepped(state, LEAD, { type: 'start' })
  for (;;) {
    const { phase } = state.town.position
    const before = state
    state = afterPlay(state, play(phase))
    moments.push({ name: phase, states: [before, state] })
    const next = { type: 'next', expect: phase } as const
    if (isRefusal(step(state, commandOf(LEAD, next)))) break
    state = stepped(state, LEAD, next)
  }
  moments.push({ name: 'paused', states: [stepped(state, LEAD, { type: 'pause' })] })
  return [...moments, { name: 'closed', states: [stepped(state, LEAD, { type: 'close' })] }]
}

function afterPlay(state: State, turns: ReturnType<Play>): State {
  return turns
    .flatMap(([role, offers]) => offers.map((offer) => ({ role, ask: askNamed(offer) })))
    .reduce((sofar, { role, ask }) => {
      if (ask === null) throw new Error('nobody can ask that')
      return stepped(sofar, { kind: 'seat', seat: `p.${role}`, role, pen: null }, ask)
    }, state)
}

/** A line for each command, a column for each moment, in each cell who could ask it; without the commands that another table has. */
export async function phaseTable(
  scenario: Scenario,
  play: Play,
  without: ReadonlySet<string> = new Set(),
): Promise<string> {
  const moments = momentsOf(scenario, play)
  const door = doorTo({ scenario, seed: 'seed' })
  const heard: ReadonlyMap<string, string>[] = []
  for (const { states } of moments) heard.push(await heardAt(states, door))
  const head = ['command', ...moments.map((_, n) => String(n))]
  const lines = Object.keys(deciders)
    .filter((type) => !without.has(type))
    .map((type) => [`\`${type}\``, ...heard.map((at) => at.get(type) ?? '')])
  const legend = moments.map(({ name }, n) => `${n} ${name}`).join(' · ')
  return [row(head), row(head.map(() => '---')), ...lines.map(row), '', legend].join('\n')
}

/** The commands of such a table that somebody could ask in some moment. */
export function askedIn(table: string): ReadonlySet<string> {
  const lines = table.split('\n').map((line) => /^\| `(\w+)` \|(.*)\|$/.exec(line))
  return new Set(lines.flatMap((found) => (found?.[2]?.match(/[a-z]/i) ? [found[1] ?? ''] : [])))
}

const LEAD: By = { kind: 'facilitator' }
const SECOND = 'second'

interface Asking {
  readonly letter: Letter
  readonly who: Audience
  readonly as: Id | null
  readonly asks: readonly Ask[]
}

function* askingAt(state: State): Generator<Asking> {
  const [role = '', other = ''] = Object.keys(state.scenario.roles)
  for (const each of Object.keys(state.scenario.roles)) {
    const who = { kind: 'seat', seat: `p.${each}` } as const
    const asks = everyAskOf(state, who)
    yield { letter: 'R', who, as: each, asks }
    yield { letter: 'E', who: { kind: 'facilitator' }, as: each, asks }
  }
  // Two chairs changed: the laws of the engine ask for whole tables only.
  const all: Ask[] = [...everyAsk(state), { type: 'reseat', seats: { [`p.${role}`]: other, [`p.${other}`]: role } }]
  yield { letter: 'P', who: { kind: 'seat', seat: SECOND }, as: role, asks: all }
  yield { letter: 'X', who: { kind: 'seat', seat: `p.${role}` }, as: other, asks: all }
  yield { letter: 'S', who: { kind: 'seat', seat: 'late' }, as: null, asks: all }
  yield { letter: 'L', who: { kind: 'facilitator' }, as: null, asks: all }
  yield { letter: 'D', who: { kind: 'device', seats: [`p.${role}`] }, as: role, asks: all }
  for (const [letter, kind] of [
    ['G', 'guest'],
    ['O', 'observer'],
    ['W', 'projector'],
  ] as const)
    yield { letter, who: { kind }, as: role, asks: all }
}

async function heardAt(states: readonly State[], door: Door): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, Map<Letter, boolean>>()
  for (const state of states)
    for (const { letter, who, as, asks } of askingAt(state))
      for (const ask of asks) {
        const no = await door.ask(state, who, as, ask)
        if (no !== null && NOT_THEIRS.has(no.refused)) continue
        const letters = found.get(ask.type) ?? new Map<Letter, boolean>()
        found.set(ask.type, letters.set(letter, letters.get(letter) === true || no === null))
      }
  return new Map([...found].map(([type, letters]) => [type, spelled(letters)]))
}

/** A capital where it was accepted, a small letter where it was heard and something else was missing. */
function spelled(letters: ReadonlyMap<Letter, boolean>): string {
  return LETTERS.flatMap((letter) => {
    const accepted = letters.get(letter)
    return accepted === undefined ? [] : [accepted ? letter : letter.toLowerCase()]
  }).join('')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function commandOf(by: By, ask: Ask): Command {
  return { cid: `c.${ask.type}.${JSON.stringify(ask).length}`, by, at: 0, ask }
}

function stepped(state: State, by: By, ask: Ask): State {
  const outcome = step(state, {
    ...commandOf(by, ask),
    cid: `${ask.type}.${state.marks.length}.${by.kind}.${JSON.stringify(ask)}`,
  })
  if (isRefusal(outcome)) throw new Error(`${ask.type}: ${outcome.refused}`)
  return outcome.state
}
