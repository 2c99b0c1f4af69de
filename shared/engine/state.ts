/** One table as plain data: the town that a step back undoes, and the house that it does not. */
import type { Scenario } from '../scenario/schema.ts'

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

export interface Town {
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
  readonly pens: Readonly<Record<Id, { readonly seat: SeatId; readonly version: number }>>
  readonly clock: Clock
  /** Text ids; the texts lie beside the log. */
  readonly notice: Id | null
  readonly back: { readonly mark: Id; readonly reason: Id | null; readonly from: Position } | null
  readonly words: Readonly<Record<SeatId, Id>>
  readonly released: readonly Id[]
  readonly guesses: Readonly<Record<Id, Readonly<Record<SeatId, Guess>>>>
  readonly published: Readonly<Record<Id, WhatIfResult>>
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
