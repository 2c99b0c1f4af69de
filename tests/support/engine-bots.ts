/** Evenings of bots alone: each role follows a policy of its own, and the facilitator goes on when all have asked enough. */
import { decideBot } from '../../shared/bots/policy.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { nextPosition } from '../../shared/engine/phases.ts'
import type { Entry } from '../../shared/engine/record.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { House, Id, State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import { glimpse } from '../../shared/engine/view.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import type { Actor } from './engine-asks.ts'
import type { Evening, Turn } from './engine-evening.ts'
import { frozen } from './engine-plain.ts'

export interface BotSetting {
  readonly scenario: Scenario
  readonly seed: string
  readonly pace: House['pace']
  readonly preset: Id | null
  /** By role, in the order of the scenario; the last one counts for all that follow, and `nobody` asks for nothing. */
  readonly policies: readonly ('goal' | 'random' | 'nobody')[]
  /** How often a role asks in one phase: by luck alone it would go on for long. */
  readonly most: number
}

/** Plays to the last phase. Whatever a bot asks must be accepted. */
export function botEvening(setting: BotSetting, witness: (turn: Turn) => void = () => {}): Evening {
  const { scenario, seed, pace, preset } = setting
  let state = frozen(begin(scenario, seed, pace, preset))
  const states = [state]
  const entries: Entry[] = []
  const tell = (actor: Actor, by: By, ask: Ask) => {
    const command = frozen({ cid: `c${entries.length}`, by, at: entries.length * 1_000, ask })
    const outcome = frozen(step(state, command))
    if (isRefusal(outcome)) throw new Error(`${JSON.stringify(command)} was refused: ${JSON.stringify(outcome)}`)
    witness({ before: state, actor, command, after: outcome.state, events: outcome.events })
    state = outcome.state
    states.push(state)
    entries.push({ command, events: outcome.events })
  }
  const policies = policiesOf(setting)
  for (const [role, policy] of policies)
    tell(server, server, { type: 'sit', seat: `s.${role}`, bot: policy === 'nobody' ? null : policy, role })
  tell(facilitator, facilitator, { type: 'start' })
  for (;;) {
    const { phase } = state.town.position
    letAllAsk(policies, setting.most, () => state, tell)
    if (nextPosition(scenario, state.town.position, pace, preset) === null) break
    // Alone, the last one who is done has opened the next phase already.
    if (state.town.position.phase === phase) tell(facilitator, facilitator, { type: 'next', expect: phase })
  }
  return { record: { scenario, seed, pace, preset, entries }, states }
}

const server = { kind: 'server' } as const
const facilitator = { kind: 'facilitator' } as const

type Policies = readonly (readonly [Id, BotSetting['policies'][number]])[]

function policiesOf({ scenario, policies }: BotSetting): Policies {
  return Object.keys(scenario.roles).map((role, i) => [role, policies[i] ?? policies.at(-1) ?? 'goal'])
}

/** In the order of the roles, again and again, until nobody of them has anything more to ask in this phase. */
function letAllAsk(policies: Policies, most: number, now: () => State, tell: (a: Actor, by: By, ask: Ask) => void) {
  const { phase } = now().town.position
  const asked = new Map<Id, number>()
  for (let busy = true; busy; ) {
    busy = false
    for (const [role, policy] of policies) {
      const seat = `s.${role}`
      const number = asked.get(role) ?? 0
      if (policy === 'nobody' || number >= most) continue
      const state = now()
      const ask = decideBot(policy, glimpse(state, seat), state.scenario, role, state.seed)
      if (ask === null) continue
      asked.set(role, number + 1)
      tell({ kind: 'seat', seat }, { kind: 'seat', seat, role, pen: null }, ask)
      if (now().town.position.phase !== phase) return
      busy = true
      break
    }
  }
}
