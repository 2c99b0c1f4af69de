/** Who could ask what, phase by phase, as the real engine answers: computed for a whole evening, written as a table. */

import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By, Command } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { deciders } from '../../shared/engine/rulebook.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide, step } from '../../shared/engine/step.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { everyAskOf } from './engine-asks.ts'

/** Refused for where the evening stands, or for who asks: then it is nobody's turn to ask that. */
const CLOSED = ['not-now', 'not-playing', 'paused', 'closed', 'already-started', 'not-paused', 'last-phase']
const NOT_THEIRS = new Set([...CLOSED, 'not-yours', 'no-clock', 'no-such-seat', 'phase-over'])

const LETTERS = ['R', 'S', 'L', 'E'] as const
type Letter = (typeof LETTERS)[number]

interface Moment {
  readonly name: string
  readonly state: State
}

/** Every moment of an evening in which each role has a person and one more has come without a role. */
function momentsOf(scenario: Scenario): readonly Moment[] {
  const seats = Object.keys(scenario.roles).map((role) => ({ seat: `p.${role}`, role }))
  const sits = [...seats, { seat: 'late', role: null }]
  let state = sits.reduce(
    (before, { seat, role }) => {
      return stepped(before, { kind: 'server' }, { type: 'sit', seat, role, bot: null })
    },
    begin(scenario, 'seed', 'room'),
  )
  const moments: Moment[] = [{ name: 'lobby', state }]
  state = stepped(state, LEAD, { type: 'start' })
  for (;;) {
    const { phase } = state.town.position
    moments.push({ name: phase, state })
    const next = { type: 'next', expect: phase } as const
    if (isRefusal(step(state, commandOf(LEAD, next)))) break
    state = stepped(state, LEAD, next)
  }
  moments.push({ name: 'paused', state: stepped(state, LEAD, { type: 'pause' }) })
  return [...moments, { name: 'closed', state: stepped(state, LEAD, { type: 'close' }) }]
}

/** The table: a line for each command, a column for each moment, in each cell who could ask it. */
export function phaseTable(scenario: Scenario): string {
  const moments = momentsOf(scenario)
  const heard = moments.map(({ state }) => heardAt(state))
  const head = ['command', ...moments.map((_, n) => String(n))]
  const lines = Object.keys(deciders).map((type) => [`\`${type}\``, ...heard.map((at) => at.get(type) ?? '')])
  const legend = moments.map(({ name }, n) => `${n} ${name}`).join(' · ')
  return [row(head), row(head.map(() => '---')), ...lines.map(row), '', legend].join('\n')
}

const LEAD: By = { kind: 'facilitator' }

function heardAt(state: State): ReadonlyMap<string, string> {
  const found = new Map<string, Map<Letter, boolean>>()
  const note = (letter: Letter, by: By, asks: readonly Ask[]) => {
    for (const ask of asks) {
      const outcome = decide(state, commandOf(by, ask))
      if (isRefusal(outcome) && NOT_THEIRS.has(outcome.refused)) continue
      const letters = found.get(ask.type) ?? new Map<Letter, boolean>()
      found.set(ask.type, letters.set(letter, letters.get(letter) === true || !isRefusal(outcome)))
    }
  }
  for (const [seat, { role, bot }] of Object.entries(state.house.seats)) {
    if (bot !== null) continue
    const asks = everyAskOf(state, { kind: 'seat', seat })
    note(role === null ? 'S' : 'R', { kind: 'seat', seat, role, pen: null }, asks)
    if (role !== null) note('E', { kind: 'facilitator', role }, asks)
  }
  note('L', LEAD, everyAskOf(state, { kind: 'facilitator' }))
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
