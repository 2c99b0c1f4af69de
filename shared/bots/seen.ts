/** What a bot sees: the views of its role, and what it could ask for. */
import type { Offer, PrivateView, PublicView } from '../engine/views.ts'

export interface Views {
  readonly public: PublicView
  readonly private: PrivateView
  /** What the role could ask for, where the private view leaves it out. */
  readonly menu?: Offers
}

/** Offers to look for. Whoever names the type that it looks for finds the same, only sooner. */
export interface Offers<T extends Offer = Offer> {
  find(fits: (offer: T) => boolean, type?: string): T | undefined
  /** Whether there is anything of this type to look at; whether it is open is not looked into. */
  has(type: string): boolean
  filter(fits: (offer: T) => boolean, type?: string): readonly T[]
}

/** A list of offers, to look for some of them. */
export function listed<T extends Offer>(offers: readonly T[]): Offers<T> {
  return {
    find: (fits, type) => offers.find((offer) => (type === undefined || offer.ask.type === type) && fits(offer)),
    has: (type) => offers.some(({ ask }) => ask.type === type),
    filter: (fits, type) => offers.filter((offer) => (type === undefined || offer.ask.type === type) && fits(offer)),
  }
}
