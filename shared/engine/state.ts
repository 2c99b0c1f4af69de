/** One table as plain data: the town that a step back undoes, and the house that it does not. */
import type { Scenario } from '../scenario/schema.ts'
import type { Floor } from './floor-state.ts'
import type { Handover, Letter } from './letter-state.ts'
import type { MotionState } from './motion-state.ts'
import type { Staged } from './staged.ts'

export type Id = string
export type SeatId = string
export type CommandId = string

/** One summand of a variable's change, in steps of that variable; factors explain it and are not summands. */
export interface Contribution {
  readonly on: Id
  readonly source: string
  readonly amount: number
  readonly factors: readonly Factor[]
  readonly phase: Id
}
export interface Factor {
  readonly name: string
  readonly value: number | boolean | string
}
export interface Position {
  readonly round: Id
  readonly phase: Id
}

export interface CardState {
  /** The phase in which it was opened to all; null while it is closed. */
  readonly opened: Id | null
  readonly said: boolean
  readonly heardBy: readonly Id[]
  readonly answered: boolean
  /** Whether the effects of opening it have been settled. */
  readonly counted: boolean
  /** The roles it was told to alone. */
  readonly toldTo: readonly Id[]
}

/** A card that is told to one role once its word stands. */
export interface Deal {
  readonly card: Id
  readonly by: Id
  readonly to: Id
  readonly promise: Id
}

export interface PromiseState {
  /** Comes from the command that gave it. */
  readonly id: Id
  readonly promise: Id
  readonly by: Id
  readonly measure: Id | null
  readonly given: Id
  readonly state: 'spoken' | 'standing' | 'kept' | 'broken'
}

export interface ChoiceState {
  readonly laid: Readonly<Record<Id, Id>>
  readonly revealed: boolean
  readonly stopped: readonly Id[]
  readonly begun: readonly Id[]
  readonly overdrawn: boolean
}

export interface ProposalState {
  readonly fields: Readonly<Record<Id, Id>>
  readonly signed: readonly Id[]
  readonly outcome: 'open' | 'carried' | 'failed'
  readonly failed: readonly Id[]
}

/** A measure that was decided: since which year it works, and what it has brought so far. */
export interface Running {
  readonly motion: Id
  readonly since: number
  readonly until: number | null
  /** What its levels stand at now, in steps, by variable (`name` or `name@place`). */
  readonly booked: Readonly<Record<string, number>>
  /** What it costs the town in a year, net, in units of the file. */
  readonly yearly: number
}
export interface OverlapState {
  readonly offered: Readonly<Record<Id, 'divide' | 'close'>>
  readonly agreed: 'divide' | 'close' | null
}

export interface InjectState {
  readonly phase: Id
  readonly chosen: Id | null
  readonly by: Id | null
  readonly concluded: boolean
}

export interface Asked {
  readonly id: Id
  readonly by: Id
  readonly to: Id
  readonly subject: Id
  /** At the end of this phase it is due. */
  readonly due: Id
  readonly state: 'open' | 'answered' | 'unanswered'
}

/** The indicators as they were taken down, as numerators of their fractions; by place where their variables are. */
export interface Report {
  readonly round: Id
  readonly phase: Id
  readonly values: Readonly<Record<Id, number>>
}

export interface Told {
  readonly story: Id
  readonly version: number
  readonly contacts: number
  readonly round: Id
}

export interface Town {
  /** Years that have been resolved. */
  readonly year: number
  readonly motions: Readonly<Record<Id, MotionState>>
  /** Motions that were decided and have been followed by another about the same. */
  readonly past: readonly MotionState[]
  readonly running: Readonly<Record<Id, Running>>
  /** Services that have been wound up. */
  readonly wound: readonly Id[]
  readonly overlaps: Readonly<Record<Id, OverlapState>>
  readonly frozen: readonly Id[]
  readonly injects: Readonly<Record<Id, InjectState>>
  readonly deals: readonly Deal[]
  readonly visits: Readonly<Record<Id, readonly Id[]>>
  /** Points of time spent in this round, by role. */
  readonly spent: Readonly<Record<Id, number>>
  readonly asked: readonly Asked[]
  readonly deadline: boolean
  readonly reports: readonly Report[]
  readonly stories: readonly Told[]
  /** Titles that the group earned, once the game has ended. */
  readonly levels: readonly Id[]
  /** By variable; by `variable@place` where a variable is kept for each place. In steps. */
  readonly position: Position
  readonly variables: Readonly<Record<Id, number>>
  readonly contributions: readonly Contribution[]
  readonly cards: Readonly<Record<Id, CardState>>
  readonly promises: readonly PromiseState[]
  readonly choices: Readonly<Record<Id, ChoiceState>>
  readonly proposals: Readonly<Record<Id, ProposalState>>
  readonly acts: readonly Id[]
  readonly ready: readonly Id[]
  readonly news: readonly Id[]
  /** Index of the words shown for a hidden variable. */
  readonly told: Readonly<Record<Id, number>>
  readonly ending: Id | null
  readonly goals: Readonly<Record<Id, number>>
}

export interface Seat {
  readonly role: Id | null
  readonly bot: Policy | null
  /** What a recorded bot once chose itself, in the order in which it did. */
  readonly script?: readonly Scripted[]
}
export type Policy = 'goal' | 'random' | 'recorded'

/** One recorded decision: the phase it fell into, and the name of the offer that was taken. */
export interface Scripted {
  readonly phase: Id
  readonly offer: string
}

export interface Clock {
  /** Milliseconds left when the clock last started or stopped; null in a phase without a clock. */
  readonly left: number | null
  /** When it last started; null while it stands still. */
  readonly since: number | null
}

/** What a table learned from one "what if": published by the facilitator, or by the server for who plays alone. */
export interface WhatIfResult {
  /** The subject variable at the end of each phase, in steps: as played, and as it would have been. */
  readonly played: readonly number[]
  readonly instead: readonly number[]
  readonly phases: readonly Id[]
  /** The same by place, at the end; where it is kept for each, and not in results of older versions. */
  readonly places?: { readonly played: Readonly<Record<Id, number>>; readonly instead: Readonly<Record<Id, number>> }
  readonly endings: { readonly played: Id; readonly instead: Id }
  readonly fellOut: readonly FellOutOfIt[]
}

/** What somebody did and could not have done in the other course. */
export interface FellOutOfIt {
  readonly role: Id | null
  readonly type: string
  /** The card, promise, act or proposal that it was about, where everybody saw it; results of older versions name none. */
  readonly what?: Id
  readonly because: string
}

export interface House {
  readonly status: 'lobby' | 'playing' | 'paused' | 'closed'
  readonly pace: 'room' | 'alone'
  readonly seats: Readonly<Record<SeatId, Seat>>
  readonly byHand: readonly Id[]
  readonly pens: Readonly<Record<Id, { readonly seat: SeatId; readonly version: number }>>
  readonly clock: Clock
  /** Text ids; the texts lie beside the log. */
  readonly notice: Id | null
  readonly back: { readonly mark: Id; readonly reason: Id | null; readonly from: Position } | null
  readonly words: Readonly<Record<SeatId, Id>>
  readonly released: readonly Id[]
  readonly guesses: Readonly<Record<Id, Readonly<Record<SeatId, Guess>>>>
  readonly published: Readonly<Record<Id, WhatIfResult>>
  readonly preset: Id | null
  /** By phase, then by seat: the index of an answer. Shown as counts alone. */
  readonly pulses: Readonly<Record<Id, Readonly<Record<SeatId, number>>>>
  /** By seat: text ids, newest last; and the phase of each, whose question it answers. */
  readonly reflections: Readonly<Record<SeatId, readonly Id[]>>
  readonly reflectedIn: Readonly<Record<Id, Id>>
  readonly doubts: Readonly<Record<Id, readonly SeatId[]>>
  readonly declared: Readonly<Record<SeatId, Id>>
  /** What each report would have said, had nobody decided anything; null until it has been played. */
  readonly reference: readonly Report['values'][] | null
  /** Between roles, oldest first; a step back undoes none. */
  readonly letters: readonly Letter[]
  /** By the role that is handed over. */
  readonly handovers: Readonly<Record<Id, Handover>>
  /** By phase, by seat, by role guessed about. */
  readonly predictions: Readonly<Record<Id, Readonly<Record<SeatId, Readonly<Record<Id, Id>>>>>>
  /** How far the year has been told on the wall; null before the first act, and in tables that are older. */
  readonly staged: (Staged & { readonly phase: Id }) | null
  readonly floor: Floor
}
export type Guess = 'more' | 'same' | 'fewer'

/** A kept reference to the town as a phase began, or as it was before a step back. */
export interface Mark {
  readonly id: Id
  readonly kind: 'phase' | 'back'
  readonly town: Town
}

export interface State {
  readonly scenario: Scenario
  readonly seed: string
  readonly town: Town
  readonly house: House
  readonly marks: readonly Mark[]
}
