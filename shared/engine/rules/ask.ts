/** One role asks another in front of everybody, and the answer has its day. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { nextPosition } from '../phases.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Asked, Id, State } from '../state.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** The same is not asked twice while an answer can still come, or after it came. */
export function ask(
  state: State,
  { to, subject }: Extract<RoleCommand, { type: 'ask' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.ask)
  if (isRefusal(who)) return who
  if (to === who.role) return { refused: 'to-yourself' }
  if (!known(state.scenario.asking?.subjects ?? {}, subject).to.includes(to)) return { refused: 'no-such-answer' }
  const asked = state.town.asked.some((a) => a.to === to && a.subject === subject && a.state !== 'unanswered')
  if (asked) return { refused: 'already-asked', subject }
  return [{ type: 'asked', id: command.cid, by: who.role, to, subject, due: dueAt(state) }]
}

export function asked(state: State, { id, by, to, subject, due }: Of<'asked'>): State {
  const made: Asked = { id, by, to, subject, due, state: 'open' }
  return withTown(state, { asked: [...state.town.asked, made] })
}

/** An answer may come in any phase until it is due. */
export function answer(
  state: State,
  ask: Extract<RoleCommand, { type: 'answer' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, () => true)
  if (isRefusal(who)) return who
  const found = state.town.asked.find(({ id }) => id === ask.asked)
  if (found === undefined || found.to !== who.role) return { refused: 'not-asked-of-you' }
  if (found.state !== 'open') return { refused: 'already-done' }
  return [{ type: 'answered', asked: ask.asked, state: 'answered' }]
}

export function answered(state: State, event: Of<'answered'>): State {
  const asked = state.town.asked.map((one) => (one.id === event.asked ? { ...one, state: event.state } : one))
  return withTown(state, { asked })
}

/** So many phases later; the last one where the evening is over before. */
function dueAt({ scenario, town, house }: State): Id {
  let due = town.position
  for (let i = 0; i < (scenario.asking?.phases ?? 1); i += 1)
    due = nextPosition(scenario, due, house.pace, house.preset) ?? due
  return due.phase
}
