/** Bots that draw among what is open to them: by name and seed, so that they repeat themselves. */
import { canonical } from '../engine/canonical.ts'
import type { RoleCommand } from '../engine/commands.ts'
import { luck } from '../engine/luck.ts'
import type { Id } from '../engine/state.ts'
import type { Views } from './facts.ts'
import type { Played } from './policy.ts'

/** Among all offers and doing nothing, one in `n` + 1. What it has laid or filled it does not lay or fill anew. */
export function byLuck(open: readonly Played[], views: Views, role: Id, seed: string): Played | undefined {
  const fresh = open.filter(({ ask }) => ask.type !== 'ready' && !isDone(ask, views, role))
  return fresh[draw(fresh.length + 1, views, role, seed)]
}

/** Without this a bot could change its mind for ever: the same views always lead to the same draw. */
function isDone(ask: RoleCommand, { public: seen }: Views, role: Id): boolean {
  if (ask.type === 'choose') return seen.roles[role]?.laid === true
  return ask.type === 'fill' && seen.proposals[ask.proposal]?.fields[ask.field] !== undefined
}

/** Something must be laid before a role can be done. */
export function forced(open: readonly Played[], views: Views, role: Id, seed: string): Played | undefined {
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
