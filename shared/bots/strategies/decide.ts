/** What a bot asks for next that plays a strategy of a whole table. It sees what its role sees; no ids, only data. */
import type { RoleCommand } from '../../engine/commands.ts'
import type { Id } from '../../engine/state.ts'
import type { Scenario, Strategy } from '../../scenario/schema.ts'
import { decideBot, playedIn } from '../policy.ts'
import type { Views } from '../seen.ts'
import { CONDUCTS } from './conduct.ts'
import { inCouncil } from './council.ts'
import { atTheTable } from './table.ts'

/** The next ask of the bot in `role`, or null when it has nothing more to ask for now; the same views, the same ask. */
export function decideStrategy(
  { policy, prefers, rounds }: Pick<Strategy, 'policy' | 'prefers' | 'rounds'>,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
): RoleCommand | null {
  if (policy === 'goal' || policy === 'random') return decideBot(policy, views, scenario, role, seed)
  const conduct = CONDUCTS[policy]
  const sitting = { strategy: { prefers, rounds }, conduct, open: playedIn(views), views, scenario, role, seed }
  return (atTheTable(sitting) ?? inCouncil(sitting))?.ask ?? null
}
