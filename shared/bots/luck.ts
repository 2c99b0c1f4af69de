/** Bots that draw among what is open to them: by name and seed, so that they repeat themselves. */
import { canonical } from '../engine/canonical.ts'
import type { RoleCommand } from '../engine/commands.ts'
import { luck } from '../engine/luck.ts'
import type { Id } from '../engine/state.ts'
import type { Played } from './considered.ts'
import type { Offers, Views } from './seen.ts'

/** Among all offers and doing nothing, one in `n` + 1. What it has laid or filled it does not lay or fill anew. */
export function byLuck(open: Offers<Played>, views: Views, role: Id, seed: string): Played | undefined {
  const fresh = open.filter(({ ask }) => ask.type !== 'ready' && !isDone(ask, views, role))
  return fresh[draw(fresh.length + 1, views, role, seed)]
}

/** Without this a bot could change its mind for ever: the same views always lead to the same draw. */
function isDone(ask: RoleCommand, views: Views, role: Id): boolean {
  const { public: seen, private: own } = views
  switch (ask.type) {
    case 'choose':
      return seen.roles[role]?.laid === true
    case 'fill':
      return seen.proposals[ask.proposal]?.fields[ask.field] !== undefined
    case 'tell':
      return own.hand?.deals.some(({ card, to }) => card === ask.card && to === ask.to) ?? false
    case 'divide':
      return ask.how === null || own.hand?.divisions[ask.overlap] !== undefined
    case 'freeze':
      return !ask.frozen
    case 'withdraw':
      return true
    default:
      return 'motion' in ask && isSaid(ask, views, role)
  }
}

/** What a role has said about a motion, it does not say anew. */
function isSaid(ask: Extract<RoleCommand, { motion: Id }>, { public: seen, private: own }: Views, role: Id): boolean {
  const motion = seen.motions[ask.motion]
  switch (ask.type) {
    case 'vote':
      return own.hand?.votes[ask.motion] !== undefined
    case 'cover':
      return motion?.cover !== null
    case 'beHeard':
      return motion?.heard[role] !== undefined
    case 'detail':
      return (motion?.fields[ask.field]?.option ?? null) !== null || ask.option === null
    case 'amend':
      return motion?.amendments.some(({ by, field }) => by === role && field === ask.field) ?? false
    case 'cosign':
      return !ask.signed
    case 'adopt':
    case 'withdraw':
      return false
  }
}

/** Something must be laid before a role can be done. */
export function forced(open: Offers<Played>, views: Views, role: Id, seed: string): Played | undefined {
  if (views.public.roles[role]?.laid !== false) return undefined
  const choices = open.filter(() => true, 'choose')
  return choices.length === 0 ? undefined : choices[draw(choices.length, views, role, seed)]
}

function draw(sides: number, { public: seen, private: own }: Views, role: Id, seed: string): number {
  const { phase, promises, cards, proposals, acts } = seen
  const { cards: mine, heard, laid, goal } = own.hand ?? {}
  const hand = own.hand === undefined ? null : { cards: mine, heard, laid, goal }
  return luck(seed, sides, 'bot', role, phase, canonical([hand, promises.length, cards, proposals, acts]))
}
