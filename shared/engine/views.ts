/** What the audiences see: the shapes only. Who sees what is decided in view.ts alone. */
import type { Contribution, Guess, Id, PromiseState, SeatId, WhatIfResult } from './state.ts'

export type Audience =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'guest' }
  | { readonly kind: 'observer' }
  | { readonly kind: 'projector' }

export interface PublicView {
  readonly status: 'lobby' | 'playing' | 'paused' | 'closed'
  readonly pace: 'room' | 'alone'
  readonly round: Id
  readonly phase: Id
  /** By role, in the order of the scenario. */
  readonly roles: Readonly<Record<Id, PublicRole>>
  /** Cards open to all, or released in the debrief. */
  readonly cards: Readonly<Record<Id, PublicCard>>
  readonly promises: readonly PromiseState[]
  /** Public variables, in steps. */
  readonly variables: Readonly<Record<Id, number>>
  /** Indicators over public variables: numerator of the fraction whose denominator is `per`. */
  readonly indicators: Readonly<Record<Id, number>>
  readonly told: Readonly<Record<Id, number>>
  /** Choices that have been turned. */
  readonly choices: Readonly<Record<Id, PublicChoice>>
  readonly proposals: Readonly<Record<Id, PublicProposal>>
  readonly acts: readonly Id[]
  readonly news: readonly Id[]
  /** Why public variables stand where they stand: everything so far, oldest first. */
  readonly contributions: readonly Contribution[]
  readonly ending: Id | null
  readonly notice: Id | null
  readonly back: { readonly mark: Id; readonly reason: Id | null; readonly from: Id } | null
  readonly words: readonly Id[]
  readonly guesses: Readonly<Record<Id, Readonly<Record<Guess, number>>>>
  readonly published: Readonly<Record<Id, WhatIfResult>>
}

export interface PublicCard {
  readonly owner: Id
  /** The phase in which it was opened; null where its seat released it only in the debrief. */
  readonly opened: Id | null
  readonly answered: boolean
}

export interface PublicRole {
  readonly seats: number
  readonly bot: boolean
  readonly ready: boolean
  /** Whether something lies face down: null where this phase asks for nothing, or nothing of this role. */
  readonly laid: boolean | null
}

export interface PublicChoice {
  readonly laid: Readonly<Record<Id, Id>>
  readonly stopped: readonly Id[]
  readonly begun: readonly Id[]
  readonly overdrawn: boolean
}

export interface PublicProposal {
  readonly fields: Readonly<Record<Id, Id>>
  readonly signed: readonly Id[]
  /** In units of the file; null until the fields that decide it are filled. */
  readonly cost: number | null
  readonly outcome: 'open' | 'carried' | 'failed'
  readonly failed: readonly Id[]
}

/** A command that would be accepted now, with what a button needs. `id` is stable as long as it is the same thing. */
export interface Offer {
  readonly id: string
  readonly ask: import('./commands.ts').Ask
}

/** Named sections: only those that changed are sent. A section an audience has no right to does not exist for it. */
export interface PrivateView {
  readonly me?: {
    readonly seat: SeatId
    readonly role: Id | null
    readonly pen: { readonly mine: boolean; readonly version: number } | null
    readonly word: Id | null
    readonly guesses: Readonly<Record<Id, Guess>>
  }
  readonly hand?: {
    readonly cards: Readonly<Record<Id, { readonly opened: Id | null; readonly said: boolean }>>
    readonly heard: readonly Id[]
    readonly laid: Readonly<Record<Id, Id>>
    /** Level reached of one's own goal, once the game has ended. */
    readonly goal: number | null
  }
  readonly offers?: readonly Offer[]
  readonly table?: {
    readonly seats: Readonly<Record<SeatId, { readonly role: Id | null; readonly bot: boolean }>>
    readonly marks: readonly { readonly id: Id; readonly kind: 'phase' | 'back'; readonly phase: Id }[]
    readonly whatIfs: readonly Id[]
  }
}
export type Section = keyof PrivateView
