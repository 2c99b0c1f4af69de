/** Bots ask through the same door as people, right after whatever they answer to, so that after a crash they repeat themselves. */
import { decideBot } from '../shared/bots/policy.ts'
import type { Command, Event } from '../shared/engine/commands.ts'
import { isRefusal } from '../shared/engine/refusals.ts'
import type { Id, Policy, SeatId, State } from '../shared/engine/state.ts'
import { step } from '../shared/engine/step.ts'
import { glimpse } from '../shared/engine/view.ts'

export interface BotStep {
  readonly command: Command
  readonly events: readonly Event[]
  readonly state: State
}

// No honest policy comes near it; a policy that changes its mind for ever must not hold up the table.
const MOST = 64

/** What the bots of a table ask now, one after the other, until they rest. `asked` is brought up to date. */
export function letBotsAct(before: State, at: number, asked: Map<string, number>): BotStep[] {
  const steps: BotStep[] = []
  const quiet = new Set<SeatId>()
  let state = before
  for (;;) {
    const next = botsOf(state).find(({ seat }) => !quiet.has(seat))
    if (next === undefined) return steps
    const done = actOnce(state, next, at, asked)
    if (done === null) quiet.add(next.seat)
    else {
      steps.push(done)
      state = done.state
      // What one bot does may move another.
      quiet.clear()
    }
  }
}

/** Whether a bot asked; no person's id has a colon in it. */
export function isOfBot(cid: string): boolean {
  return cid.startsWith('bot:')
}

/** Counts an ask of a bot by its command id; ids of others are ignored. */
export function noteBot(asked: Map<string, number>, cid: string): void {
  const [, visit, number] = /^(bot:[^:]+:\d+):(\d+)$/.exec(cid) ?? []
  if (visit !== undefined) asked.set(visit, Math.max(asked.get(visit) ?? 0, Number(number)))
}

interface Bot {
  readonly seat: SeatId
  readonly role: Id
  readonly policy: Policy
}

function botsOf({ house, scenario }: State): Bot[] {
  const order = Object.keys(scenario.roles)
  return Object.entries(house.seats)
    .flatMap(([seat, { role, bot }]) => (bot === null || role === null ? [] : [{ seat, role, policy: bot }]))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}

function actOnce(state: State, { seat, role, policy }: Bot, at: number, asked: Map<string, number>): BotStep | null {
  const visit = `bot:${role}:${state.marks.length}`
  const number = (asked.get(visit) ?? 0) + 1
  if (number > MOST || state.house.status !== 'playing') return null
  const ask = decideBot(policy, glimpse(state, seat), state.scenario, role, state.seed, state.house.seats[seat]?.script)
  if (ask === null) return null
  const command: Command = { cid: `${visit}:${number}`, by: { kind: 'seat', seat, role, pen: null }, at, ask }
  const outcome = step(state, command)
  if (isRefusal(outcome)) return null
  asked.set(visit, number)
  return { command, ...outcome }
}
