/** What the audiences see: the shapes only. Who sees what is decided in view.ts alone. */
import type { Moment, PublicFloor } from './floor-state.ts'
import type { Letter } from './letter-state.ts'
import type { Amendment, BallotResult, Cover, Stance, Vote } from './motion-state.ts'
import type { Staged } from './staged.ts'
import type { Asked, Contribution, Guess, Id, PromiseState, SeatId, Told, WhatIfResult } from './state.ts'

export type Audience =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  /** A device that several roles share, while none of them is uncovered. */
  | { readonly kind: 'device'; readonly seats: readonly SeatId[] }
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
  /** How far the woman of the picture comes after this ending; null: as far as the doors say. */
  readonly walk: 'stays' | 'first' | 'second' | 'home' | null
  readonly notice: Id | null
  readonly back: { readonly mark: Id; readonly reason: Id | null; readonly from: Id } | null
  readonly words: readonly Id[]
  readonly guesses: Readonly<Record<Id, Readonly<Record<Guess, number>>>>
  readonly published: Readonly<Record<Id, WhatIfResult>>
  readonly year: number
  readonly motions: Readonly<Record<Id, PublicMotion>>
  /** Measures at work, in the order of the scenario; own ideas behind them. */
  readonly running: Readonly<Record<Id, { readonly since: number; readonly works: boolean; readonly yearly: number }>>
  readonly wound: readonly Id[]
  readonly overlaps: Readonly<Record<Id, 'divide' | 'close'>>
  readonly frozen: readonly Id[]
  /** Events that reached everybody. */
  readonly injects: Readonly<Record<Id, PublicInject>>
  readonly asked: readonly Asked[]
  readonly deadline: boolean
  /** What everybody may know of the indicators, by report, oldest first; null: fog. `official`: not the true number. */
  readonly reports: readonly PublicReport[]
  /** What the newest report would say without any decision, as far as what it says is known to all; empty until played. */
  readonly reference: Readonly<Record<Id, number>>
  readonly stories: readonly Told[]
  readonly levels: readonly Id[]
  /** Counts of answers, by phase; none below three answers. */
  readonly pulses: Readonly<Record<Id, readonly number[]>>
  readonly reflections: readonly Id[]
  /** The phase of each of them, in whose question it answers. */
  readonly reflectedIn: Readonly<Record<Id, Id>>
  readonly doubts: Readonly<Record<Id, number>>
  /** Guesses about counterparts that were right, of how many, by phase; none below eight pairs. */
  readonly perspective: Readonly<Record<Id, { readonly right: number; readonly of: number }>>
  readonly preset: Id | null
  /** How far the year is told on the wall; null where none is told. */
  readonly staged: Staged | null
  /** What the facilitator has put on the floor: news, a question to all, what was taken back, the wall. */
  readonly floor: PublicFloor
}

export interface PublicMotion {
  readonly measure: Id | null
  readonly free: { readonly title: Id; readonly place: Id; readonly cost: number; readonly class: Id | null } | null
  readonly by: Id
  readonly form: Id
  readonly round: Id
  readonly fields: Readonly<Record<Id, { readonly option: Id | null; readonly text: Id | null }>>
  readonly cosigned: readonly Id[]
  readonly amendments: readonly Amendment[]
  readonly cover: Cover | null
  readonly heard: Readonly<Record<Id, Stance>>
  readonly late: boolean
  readonly results: readonly BallotResult[]
  /** Where it lies now; null once it is decided or withdrawn. */
  readonly body: Id | null
  /** Who has voted there, in the order of the roles; not how. */
  readonly voted: readonly Id[]
  readonly hands: boolean
  readonly outcome: 'open' | 'carried' | 'failed' | 'withdrawn'
  readonly why: 'vote' | 'money' | 'frozen' | 'needs' | 'class' | null
}

export interface PublicInject {
  readonly phase: Id
  readonly chosen: Id | null
  readonly concluded: boolean
}

export interface PublicReport {
  readonly round: Id
  readonly values: Readonly<Record<Id, { readonly value: number; readonly official: boolean } | null>>
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
  /** Played by the facilitator. */
  readonly byHand: boolean
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
    readonly declared: Id | null
    readonly predicted: Readonly<Record<Id, Id>>
    /** The note that lies on this chair for whoever holds it. */
    readonly handover: { readonly text: Id; readonly mine: boolean } | null
    readonly pulse: number | null
    readonly reflections: readonly Id[]
    readonly doubts: readonly Id[]
    /** My answer to the question of the moment. */
    readonly polled: number | null
  }
  readonly hand?: {
    readonly cards: Readonly<Record<Id, { readonly opened: Id | null; readonly said: boolean }>>
    readonly heard: readonly Id[]
    readonly laid: Readonly<Record<Id, Id>>
    /** Level reached of one's own goal, once the game has ended. */
    readonly goal: number | null
    /** Cards that were told to this role alone, by their owner. */
    readonly told: Readonly<Record<Id, Id>>
    /** Cards of this role that were told to others alone. */
    readonly confided: Readonly<Record<Id, readonly Id[]>>
    /** Offers to be told a card for one's word, or by me to others. */
    readonly deals: readonly { readonly card: Id | null; readonly by: Id; readonly to: Id; readonly promise: Id }[]
    readonly visits: readonly Id[]
    /** Points of time left in this round; null where time costs nothing. */
    readonly points: number | null
    readonly votes: Readonly<Record<Id, Vote>>
    readonly divisions: Readonly<Record<Id, 'divide' | 'close'>>
    /** Events that only this role and its like know of. */
    readonly injects: Readonly<Record<Id, PublicInject>>
    /** Indicators that this role sees and others do not yet, newest report. */
    readonly knows: Readonly<Record<Id, number>>
  }
  /** What this role wrote to others and was written; `left`: how many more in this phase, null where it takes none. */
  readonly letters?: { readonly list: readonly Letter[]; readonly left: number | null }
  readonly offers?: readonly Offer[]
  /** What a covered device knows: whose seats it holds, and whether a paper card can be played now. No secret. */
  readonly device?: {
    readonly seats: Readonly<Record<SeatId, Id | null>>
    readonly cards: boolean
  }
  /** Of the facilitator, for each role that she plays by hand: what that role would see, and could ask. */
  readonly byHand?: Readonly<Record<Id, Pick<PrivateView, 'hand' | 'offers'>>>
  readonly table?: {
    readonly seats: Readonly<Record<SeatId, { readonly role: Id | null; readonly bot: boolean }>>
    /** `undoes`: how many things of each kind would be taken back; kinds of which there are none are left out. */
    readonly marks: readonly {
      readonly id: Id
      readonly kind: 'phase' | 'back'
      readonly phase: Id
      readonly undoes: Readonly<Record<string, number>>
    }[]
    readonly whatIfs: readonly Id[]
    /** To come back to in the debrief, oldest first. */
    readonly moments: readonly Moment[]
    /** Words and reflections that nobody else reads yet; `holds`: whether new ones wait. */
    readonly waiting: readonly Id[]
    readonly holds: boolean
  }
}
export type Section = keyof PrivateView

/** One table among several, for whoever looks after all of them. */
export interface Glance {
  readonly status: PublicView['status']
  readonly round: Id
  readonly phase: Id
  readonly roles: PublicView['roles']
  readonly seats: NonNullable<PrivateView['table']>['seats']
  /** Whether an own idea waits to be classified. */
  readonly ideas: boolean
  /** What could be asked of its course now. */
  readonly offers: readonly Offer[]
  /** Where a step back would lead: its newest marks, oldest first. */
  readonly marks: readonly { readonly id: Id; readonly kind: 'phase' | 'back'; readonly phase: Id }[]
}

/** A role as those who lead may look at it: its hand, what it could do, and the keys of the texts that it reads. */
export interface RoleSeen {
  readonly hand: NonNullable<PrivateView['hand']>
  readonly offers: readonly Offer[]
  readonly keys: readonly string[]
  /** What was entered for the person there who has no device; null where there is none. */
  readonly own: PrivateView['me'] | null
}
