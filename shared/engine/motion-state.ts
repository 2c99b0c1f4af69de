/** A motion on its way through the bodies of a town, as plain data. */
type Id = string

/** A motion made in play. Its id is its measure; one's own idea is `free@role`. A new one takes the place of a decided one. */
export interface MotionState {
  readonly measure: Id | null
  readonly free: FreeMeasure | null
  readonly by: Id
  readonly form: Id
  readonly round: Id
  readonly fields: Readonly<Record<Id, { readonly option: Id | null; readonly text: Id | null }>>
  /** In the order of the roles. */
  readonly cosigned: readonly Id[]
  readonly amendments: readonly Amendment[]
  readonly cover: Cover | null
  readonly heard: Readonly<Record<Id, Stance>>
  readonly late: boolean
  /** Bodies that are done with it, and what each said. */
  readonly results: readonly BallotResult[]
  /** The votes in the body that has it now. */
  readonly votes: Readonly<Record<Id, Vote>>
  /** Hands that the facilitator counted, instead of votes by device. */
  readonly hands: Counts | null
  readonly outcome: 'open' | 'carried' | 'failed' | 'withdrawn'
  readonly why: 'vote' | 'money' | 'frozen' | 'needs' | 'class' | null
}
export interface FreeMeasure {
  readonly title: Id
  readonly place: Id
  readonly cost: number
  readonly class: Id | null
}
export interface Amendment {
  readonly id: Id
  readonly by: Id
  readonly field: Id
  readonly option: Id
  readonly state: 'open' | 'adopted' | 'dropped'
}
export type Cover = 'yes' | 'report' | 'no'
export type Stance = 'for' | 'concerns' | 'against'
export type Vote = 'yes' | 'no' | 'abstain'
export interface Counts {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}
export interface BallotResult extends Counts {
  readonly body: Id
  readonly carried: boolean
  /** Votes by role where the ballot was open and cast by device; empty otherwise. */
  readonly votes: Readonly<Record<Id, Vote>>
  /** How each simulated member voted, in the order of the scenario. */
  readonly members: readonly boolean[]
}
