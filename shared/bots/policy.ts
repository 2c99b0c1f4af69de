/** What a bot asks for next. It sees what its role sees; the same views always lead to the same ask. */
import { canonical } from '../engine/canonical.ts'
import type { RoleCommand } from '../engine/commands.ts'
import { luck } from '../engine/luck.ts'
import type { Id, Policy } from '../engine/state.ts'
import type { Offer } from '../engine/views.ts'
import { expression } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import { factsSeen, type Views } from './facts.ts'

/** The next ask of the bot in `role`, or null when it has nothing more to ask for now. */
export function decideBot(
  policy: Policy,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
): RoleCommand | null {
  const open = (views.private.offers ?? []).filter(isPlayed)
  const wanted = policy === 'goal' ? byGoal(open, views, scenario, role) : byLuck(open, views, role, seed)
  return (wanted ?? open.find(({ id }) => id === 'ready') ?? forced(open, views, role, seed))?.ask ?? null
}

type Played = Offer & { readonly ask: RoleCommand }

/** A bot did not sit at the table: it can neither say that it spoke nor that it heard, nor does it change its mind. */
const UNPLAYED = new Set(['say', 'hear', 'confirm', 'unsign', 'takePen', 'word', 'guess', 'release'])

function isPlayed(offer: Offer): offer is Played {
  return !UNPLAYED.has(offer.ask.type)
}

function byGoal(open: readonly Played[], views: Views, scenario: Scenario, role: Id): Played | undefined {
  const facts = factsSeen(scenario, views)
  const wishes = scenario.roles[role]?.bot ?? []
  const laid = views.public.roles[role]?.laid === true
  return wishes
    .filter(({ when }) => when === undefined || expression(scenario, when, 'condition').evaluate(facts) === true)
    .map(({ offer }) => open.find(({ id }) => id === offer))
    .find((found) => found !== undefined && !(laid && found.ask.type === 'choose'))
}

/** Among all offers and doing nothing, one in `n` + 1; what it has chosen it does not lay anew. */
function byLuck(open: readonly Played[], views: Views, role: Id, seed: string): Played | undefined {
  const laid = views.public.roles[role]?.laid === true
  const fresh = open.filter(({ ask }) => ask.type !== 'ready' && !(laid && ask.type === 'choose'))
  return fresh[draw(fresh.length + 1, views, role, seed)]
}

/** Something must be laid before a role can be done. */
function forced(open: readonly Played[], views: Views, role: Id, seed: string): Played | undefined {
  if (views.public.roles[role]?.laid !== false) return undefined
  const choices = open.filter(({ ask }) => ask.type === 'choose')
  return choices.length === 0 ? undefined : choices[draw(choices.length, views, role, seed)]
}

function draw(sides: number, views: Views, role: Id, seed: string): number {
  const { phase, promises, cards, proposals, acts } = views.public
  return luck(
    seed,
    sides,
    'bot',
    role,
    phase,
    canonical([views.private.hand ?? null, promises.length, cards, proposals, acts]),
  )
}
