/** Puts public and private views together that belong to one moment, whichever of them arrives first. */
import type { Offer, PrivateView, PublicView } from '../../shared/engine/views.ts'
import { type OfferChange, type OffersTold, toldWhole, withChange } from '../../shared/protocol/offer-changes.ts'
import type { PrivateMessage } from '../../shared/protocol/private-view.ts'

export interface Arrivals {
  /** Of the public view that is shown; -1 before the first. */
  readonly version: number
  readonly public: PublicView | null
  readonly private: PrivateView
  /** The offers as this connection told them. */
  readonly told: OffersTold
  readonly held: readonly PrivateMessage[]
  /** Whether the first private message of this connection has counted; until then nothing is shown. */
  readonly greeted: boolean
}

/** What an arrival leads to: the new whole, and the messages whose turn has come, in order. */
export interface Arrived {
  readonly now: Arrivals
  readonly messages: readonly PrivateMessage[]
}

export const nothingYet: Arrivals = {
  version: -1,
  public: null,
  private: {},
  told: toldWhole([]),
  held: [],
  greeted: false,
}

/** A private message of a later version waits for its public view; anything else counts at once, in order. */
export function privateArrived(before: Arrivals, message: PrivateMessage): Arrived {
  return release({ ...before, held: [...before.held, message] })
}

/**
 * A new public view, with everything that was waiting for it. One that is older than what is shown says nothing:
 * while the room is still being opened, an answer over HTTP may have been faster than the room's first frame.
 */
export function publicArrived(before: Arrivals, version: number, view: PublicView): Arrived {
  if (version < before.version) return { now: before, messages: [] }
  return release({ ...before, version, public: view })
}

function release(waiting: Arrivals): Arrived {
  const late = waiting.held.findIndex(({ version }) => version > waiting.version)
  const messages = late < 0 ? waiting.held : waiting.held.slice(0, late)
  const { private: view, told } = messages.reduce(merge, waiting)
  const greeted = waiting.greeted || messages.length > 0
  return { now: { ...waiting, private: view, told, held: waiting.held.slice(messages.length), greeted }, messages }
}

/** A section that comes as null is gone: a role was given up, and what belonged to it with it. */
function merge(
  { private: view, told }: Pick<Arrivals, 'private' | 'told'>,
  { sections, offers }: PrivateMessage,
): Pick<Arrivals, 'private' | 'told'> {
  const now = offersAfter(told, sections.offers, offers)
  const changed = offers === undefined ? {} : { offers: now.list }
  const all = Object.entries({ ...view, ...sections, ...changed }).filter(([, section]) => section !== null)
  return { private: Object.fromEntries(all), told: now }
}

function offersAfter(
  told: OffersTold,
  whole: readonly Offer[] | null | undefined,
  change: OfferChange | undefined,
): OffersTold {
  if (whole !== undefined) return toldWhole(whole ?? [])
  return change === undefined ? told : withChange(told, change)
}
