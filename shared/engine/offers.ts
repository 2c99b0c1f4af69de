/** What could be asked now: each list is finite, and only what `decide` would accept is offered. */
import type { Ask, By, Event } from './commands.ts'
import { courseAsks, facilitatorAsks, seatAsks, serverAsks } from './offers/house.ts'
import { councilAsks, isMotionAsk, motionAsks } from './offers/motions.ts'
import { offerId } from './offers/name.ts'
import { isRoleAsk, roleAsks } from './offers/role.ts'
import { isRefusal } from './refusals.ts'
import type { Id, State } from './state.ts'
import { decide } from './step.ts'
import type { Audience, Offer } from './views.ts'

/** Who may be offered something: with a role, the facilitator speaks for people without a device; with a seat, for one of them. */
export type Asker =
  | Audience
  | { readonly kind: 'server' }
  | { readonly kind: 'facilitator'; readonly role: Id; readonly seat?: Id }

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

/**
 * What a seat could ask, tried out only as far as somebody looks: the same offers in the same order, for those who know
 * what they are looking for.
 */
export class Menu {
  private readonly state: State
  private readonly by: By | null
  private readonly byType = new Map<string | undefined, readonly Entry[]>()

  constructor(state: State, seat: Id) {
    this.state = state
    this.by = stampOf(state, { kind: 'seat', seat })
  }

  /** The first offer that fits; with a type, the first of these. */
  find(fits: (offer: Offer) => boolean, type?: string): Offer | undefined {
    return this.all(type).find((entry) => fits(entry) && this.isOpen(entry))
  }

  /** Whether anything of this type could be asked at all, open or not. */
  has(type: string): boolean {
    return this.all(type).length > 0
  }

  /** All offers that fit, each name once; with a type, all of these. */
  filter(fits: (offer: Offer) => boolean, type?: string): Offer[] {
    const names = new Set<string>()
    return this.all(type).filter((entry) => {
      const isNew = fits(entry) && !names.has(entry.id) && this.isOpen(entry)
      if (isNew) names.add(entry.id)
      return isNew
    })
  }

  private all(type?: string): readonly Entry[] {
    const kept = this.byType.get(type)
    if (kept !== undefined) return kept
    const entries = this.by === null ? [] : asksOf(this.state, this.by, type).map((ask) => new Entry(ask))
    this.byType.set(type, entries)
    return entries
  }

  private isOpen(entry: Entry): boolean {
    entry.open ??= this.by !== null && accepts(this.state, this.by, entry.ask)
    return entry.open
  }
}

/** Something to ask, whose name and whose answer are worked out when they are first needed. */
class Entry implements Offer {
  readonly ask: Ask
  open: boolean | undefined = undefined
  private name: string | undefined = undefined

  constructor(ask: Ask) {
    this.ask = ask
  }

  get id(): string {
    this.name ??= offerId(this.ask)
    return this.name
  }
}

/** What the facilitator could ask of the evening's course now: the few things that several tables can be told at once. */
export function courseOffers(state: State): Offer[] {
  const by: By = { kind: 'facilitator' }
  const open = courseAsks(state).filter((ask) => accepts(state, by, ask))
  return open.map((ask) => ({ id: offerId(ask), ask }))
}

function stampOf(state: State, asker: Asker): By | null {
  if (asker.kind === 'server') return { kind: 'server' }
  if (asker.kind === 'facilitator') return { ...asker }
  if (asker.kind !== 'seat') return null
  return { kind: 'seat', seat: asker.seat, role: state.house.seats[asker.seat]?.role ?? null, pen: null }
}

function asksOf(state: State, by: By, type?: string): Ask[] {
  if (by.kind === 'server') return serverAsks(state)
  if (by.kind === 'facilitator' && by.role === undefined) return [...facilitatorAsks(state), ...councilAsks(state)]
  const role = by.role ?? null
  const spoken = role === null ? [] : [...roleAsks(state, role, type), ...motionAsks(state, role, type)]
  const isForSeats = by.seat !== undefined && (type === undefined || !isOfRoles(type))
  return isForSeats
    ? [...spoken, ...seatAsks(state, role).filter((ask) => type === undefined || ask.type === type)]
    : spoken
}

/** Whether a role asks it; everything else a seat asks for itself. */
function isOfRoles(type: string): boolean {
  return isRoleAsk(type) || isMotionAsk(type)
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
