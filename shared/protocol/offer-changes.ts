/** Offers on the wire: whole once, then only what changed, so that one tap does not send every button again. */
import type { Offer } from '../engine/views.ts'
import { isSame } from './same.ts'

/** First these places of the list fall away, then these offers stand at these places; a number: one that was told before. */
export interface OfferChange {
  readonly gone: readonly number[]
  readonly come: readonly (readonly [at: number, offer: Offer | number])[]
}

/** What one listener was told: the list as it stands, and everything since it last came whole, in order. */
export interface OffersTold {
  readonly list: readonly Offer[]
  readonly known: readonly Offer[]
}

/** Told whole: counting begins anew. */
export function toldWhole(list: readonly Offer[]): OffersTold {
  return { list, known: list }
}

/** What leads from the told list to this one: null where that is nothing, `whole` where the list itself is less to say. */
export function changeOf({ list: before, known }: OffersTold, now: readonly Offer[]): OfferChange | 'whole' | null {
  if (before.length === now.length && before.every((offer, at) => isSame(offer, now[at]))) return null
  const wanted = new Map(now.map((offer) => [offer.id, offer]))
  const gone = before.flatMap((offer, at) => (isSame(wanted.get(offer.id), offer) ? [] : [at]))
  const falls = new Set(gone)
  const stays = before.filter((_, at) => !falls.has(at))
  const come: [number, Offer | number][] = []
  now.forEach((offer, at) => {
    if (stays[at - come.length]?.id !== offer.id) come.push([at, numberOf(known, offer)])
  })
  // Where those that stay change places, or hardly any do, nothing is saved.
  const moved = come.length + stays.length !== now.length
  const tooMany = come.length * 2 > now.length || known.length + come.length > MOST_KNOWN + now.length
  return moved || tooMany ? 'whole' : { gone, come }
}

/** The list after a change, and what is known then. Both sides count alike. */
export function withChange({ list, known }: OffersTold, { gone, come }: OfferChange): OffersTold {
  const falls = new Set(gone)
  const next = list.filter((_, at) => !falls.has(at))
  const added: Offer[] = []
  for (const [at, told] of come) {
    const offer = typeof told === 'number' ? known[told] : told
    if (offer === undefined) throw new Error('an offer that was never told')
    if (typeof told !== 'number') added.push(offer)
    next.splice(at, 0, offer)
  }
  return { list: next, known: added.length === 0 ? known : [...known, ...added] }
}

const MOST_KNOWN = 64

function numberOf(known: readonly Offer[], offer: Offer): Offer | number {
  const at = known.findIndex(({ id }) => id === offer.id)
  return at >= 0 && isSame(known[at], offer) ? at : offer
}
