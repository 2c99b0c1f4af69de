/** What an expression can ask of a town: the answers behind the words in `questions.ts`. */

/** What an expression can ask of a town. Variables are in units of the file. */
export interface Facts {
  readonly vars: Readonly<Record<string, number>>
  open(card: string): boolean
  answered(card: string): boolean
  /** Whether somebody's word stands or was kept. */
  promised(promise: string): boolean
  broken(promise: string): boolean
  did(act: string): boolean
  /** Whether somebody laid it; without a choice: in any of them. */
  chose(measure: string, choice?: string): boolean
  begun(measure: string, choice?: string): boolean
  overdrawn(choice: string): boolean
  /** Whether all signers have signed. */
  signed(proposal: string): boolean
  filled(proposal: string, field: string): boolean
  tagged(proposal: string, field: string, tag: string): boolean
  carried(proposal: string): boolean
  cost(proposal: string): number
  /** A variable that is kept for each place, in one of them. */
  at(variable: string, place: string): number
  /** The sum of a variable over all places. */
  total(variable: string): number
  /** Whether a measure was decided and its money has not ended. */
  running(measure: string): boolean
  /** Whether a measure was decided in this game. */
  decided(measure: string): boolean
  /** Measures and services at work with this function, in that place (empty: anywhere), for that group. */
  active(fn: string, place?: string, group?: string): number
  /** What running measures cost a pot in a year, net. */
  committed(pot: string): number
  frozen(pot: string): boolean
  /** What overlaps are worth about which nobody has agreed. */
  doubled(): number
  /** Whether those whom it concerns agreed, to divide or to close. */
  divided(overlap: string): boolean
  agreements(): number
  woundUp(service: string): boolean
  /** Whether it owns the card, was told it, or sees it lie open. */
  knows(role: string, card: string): boolean
  cardsOpen(): number
  promisesKept(): number
  promisesBroken(): number
  /** Roles that went to a place. */
  visited(place: string): number
  unanswered(): number
  happened(inject: string): boolean
  chosen(inject: string, option: string): boolean
  /** Years resolved so far. */
  year(): number
  /** Running measures whose motion had a full form, with all its fields filled. */
  concepts(): number
  /** Running measures that more than one role signed. */
  shared(): number
  /** Of the motion that is voted on; only where one is. */
  readonly motion?: MotionFacts
  /** Of the measure whose effect is worked out; only in factors. */
  readonly effect?: EffectFacts
}

export interface MotionFacts {
  /** Whether the money was stated to be there. */
  covered(): boolean
  /** Whether the money was stated to be there only if somebody reports on it. */
  reported(): boolean
  late(): boolean
  heard(): boolean
  passed(body: string): boolean
  /** Its author and all who co-signed. */
  signers(): number
  fills(field: string): boolean
  says(field: string, tag: string): boolean
  places(): number
  /** What it costs in its first year, before anybody else pays. */
  costs(): number
  about(measure: string): boolean
}

export interface EffectFacts {
  /** The mean of a variable over the measure's places. */
  here(variable: string): number
  access(kind: string): boolean
  /** Its step on the stairs of effect; 0 where it changes structures. */
  stage(): number
  /** Whether its motion had a full form, with all its fields filled. */
  conceived(): boolean
  /** How many years it has been at work. */
  age(): number
  deliveredBy(role: string): boolean
}
