/** What a bot asks for next. It sees what its role sees; the same views always lead to the same ask. */
import type { Ask, RoleCommand } from '../engine/commands.ts'
import type { Id, Policy, Scripted } from '../engine/state.ts'
import type { Offer } from '../engine/views.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Considered, Played } from './considered.ts'
import { byLuck, forced } from './luck.ts'
import { byScript } from './script.ts'
import { listed, type Offers, type Views } from './seen.ts'
import { byGoal } from './wishes.ts'

/** The next ask of the bot in `role`, or null when it has nothing more to ask for now. */
export function decideBot(
  policy: Policy,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
  script: readonly Scripted[] = [],
): RoleCommand | null {
  return considerBot(policy, views, scenario, role, seed, script)?.offer.ask ?? null
}

/** The same with the reason. `script` is what a recorded bot once chose. */
export function considerBot(
  policy: Policy,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
  script: readonly Scripted[] = [],
): Considered | null {
  const open = playedIn(views)
  const wanted = wantedBy(policy, open, views, scenario, role, seed, script)
  if (wanted !== null) return wanted
  const ready = open.find(() => true, 'ready')
  if (ready !== undefined) return { offer: ready, because: 'done' }
  const must = forced(open, views, role, seed)
  return must === undefined ? null : { offer: must, because: 'luck' }
}

/** The offers that a bot can take. */
export function playedIn({ menu, private: own }: Views): Offers<Played> {
  if (menu === undefined) return listed((own.offers ?? []).filter(isPlayed))
  return {
    find: (fits, type) => menu.find((offer) => isPlayed(offer) && fits(offer), type) as Played | undefined,
    has: (type) => menu.has(type),
    filter: (fits, type) => menu.filter((offer) => isPlayed(offer) && fits(offer), type) as Played[],
  }
}

function wantedBy(
  policy: Policy,
  open: Offers<Played>,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
  script: readonly Scripted[],
): Considered | null {
  if (policy === 'goal') return byGoal(open, views, scenario, role)
  if (policy === 'recorded') return byScript(open, views, scenario, role, script)
  const drawn = byLuck(open, views, role, seed)
  return drawn === undefined ? null : { offer: drawn, because: 'luck' }
}

/** A bot did not sit at the table: it can neither say that it spoke nor that it heard, nor does it change its mind. */
const UNPLAYED = new Set([
  ...['say', 'hear', 'confirm', 'unsign', 'takePen', 'word', 'guess', 'release', 'proposeFree'],
  ...['declare', 'predict', 'pulse', 'reflect', 'doubt', 'write', 'unwrite', 'handOver', 'answerPoll'],
])

/** What asks for words of one's own is not for bots either. */
function isPlayed(offer: Offer): offer is Played {
  const { ask } = offer
  return isForBots(ask) && !('text' in ask && ask.text === '')
}

/** Whether a bot would ever ask this. */
function isForBots({ type }: Ask): boolean {
  return !UNPLAYED.has(type)
}
