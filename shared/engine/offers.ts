/** What could be asked now: each list is finite, and only what `decide` would accept is offered. */
import type { Ask, By, Event } from './commands.ts'
import { facilitatorAsks, seatAsks, serverAsks } from './offers/house.ts'
import { councilAsks, motionAsks } from './offers/motions.ts'
import { offerId } from './offers/name.ts'
import { roleAsks } from './offers/role.ts'
import { isRefusal } from './refusals.ts'
import type { Id, State } from './state.ts'
import { decide } from './step.ts'
import type { Audience, Offer } from './views.ts'

/** Who may be offered something: with a role, the facilitator speaks for people without a device. */
export type Asker = Audience | { readonly kind: 'server' } | { readonly kind: 'facilitator'; readonly role: Id }

/** The offers of an audience now, each name once; empty for those who only watch. */
export function offers(state: State, asker: Asker): Offer[] {
  const open = new Map<string, Ask>()
  const by = stampOf(state, asker)
  if (by === null) return []
  for (const ask of asksOf(state, by)) {
    const id = offerId(ask)
    if (!open.has(id) && accepts(state, by, ask)) open.set(id, ask)
  }
  return [...open].map(([id, ask]) => ({ id, ask }))
}

function stampOf(state: State, asker: Asker): By | null {
  if (asker.kind === 'server') return { kind: 'server' }
  if (asker.kind === 'facilitator') return { ...asker }
  if (asker.kind !== 'seat') return null
  return { kind: 'seat', seat: asker.seat, role: state.house.seats[asker.seat]?.role ?? null, pen: null }
}

function asksOf(state: State, by: By): Ask[] {
  if (by.kind === 'server') return serverAsks(state)
  if (by.kind === 'facilitator' && by.role === undefined) return [...facilitatorAsks(state), ...councilAsks(state)]
  const role = by.role ?? null
  const spoken = role === null ? [] : [...roleAsks(state, role), ...motionAsks(state, role)]
  return by.kind === 'seat' ? [...spoken, ...seatAsks(state, role)] : spoken
}

/** Asked as if at the end of time: whether a clock has run out is not what an offer is about. */
function accepts(state: State, by: By, ask: Ask): boolean {
  const outcome: readonly Event[] | { readonly refused: string } = decide(state, {
    cid: 'offer',
    by,
    at: Number.MAX_SAFE_INTEGER,
    ask,
  })
  return !isRefusal(outcome)
}
