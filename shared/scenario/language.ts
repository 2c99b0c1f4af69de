/** The words of the expression language: what a condition or an amount may ask, and what it may compute. */
import type { Kind } from './diagnostics.ts'

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
  /** Measures and services at work with this function, in that place, for that group. */
  active(fn: string, place?: string, group?: string): number
  /** What running measures cost a pot in a year, net. */
  committed(pot: string): number
  frozen(pot: string): boolean
  /** What overlaps are worth about which nobody has agreed. */
  doubled(): number
  divided(overlap: string): boolean
  agreements(): number
  woundUp(service: string): boolean
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
  /** Running measures whose motion had a full form. */
  conceived(): number
  /** Running measures that more than one role signed. */
  shared(): number
  /** Of the motion that is voted on; only where one is. */
  readonly motion?: MotionFacts
  /** Of the measure whose effect is worked out; only in factors. */
  readonly effect?: EffectFacts
}

export interface MotionFacts {
  covered(): boolean
  reported(): boolean
  late(): boolean
  heard(): boolean
  passed(body: string): boolean
  signers(): number
  fills(field: string): boolean
  says(field: string, tag: string): boolean
  places(): number
  costs(): number
  about(measure: string): boolean
}

export interface EffectFacts {
  here(variable: string): number
  access(kind: string): boolean
  stage(): number
  conceived(): boolean
  age(): number
  deliveredBy(role: string): boolean
}

export type ValueType = 'number' | 'boolean'

/** A function that asks the town; its arguments are names in quotes. */
export interface Question {
  readonly ids: readonly Kind[]
  /** How many of the last names may be left out. */
  readonly optional: number
  readonly type: ValueType
  /** Whether the answer is no secret, at any time of the game. */
  readonly everybodyKnows: boolean
  ask(facts: Facts, a: string, b?: string, c?: string): number | boolean
}

/** A function that computes; its arguments are expressions. */
export interface Computation {
  readonly takes: ValueType
  readonly least: number
  readonly most: number
}

const question = (ids: readonly Kind[], everybodyKnows: boolean, ask: Question['ask']): Question => ({
  ids,
  optional: 0,
  type: 'boolean',
  everybodyKnows,
  ask,
})

const QUESTIONS: Readonly<Record<string, Question>> = {
  open: question(['card'], true, (facts, a) => facts.open(a)),
  answered: question(['card'], false, (facts, a) => facts.answered(a)),
  promised: question(['promise'], true, (facts, a) => facts.promised(a)),
  broken: question(['promise'], true, (facts, a) => facts.broken(a)),
  did: question(['act'], true, (facts, a) => facts.did(a)),
  chose: { ...question(['measure', 'choice'], false, (facts, a, b) => facts.chose(a, b)), optional: 1 },
  begun: { ...question(['measure', 'choice'], false, (facts, a, b) => facts.begun(a, b)), optional: 1 },
  overdrawn: question(['choice'], false, (facts, a) => facts.overdrawn(a)),
  signed: question(['proposal'], true, (facts, a) => facts.signed(a)),
  filled: question(['proposal', 'field'], true, (facts, a, b = '') => facts.filled(a, b)),
  tagged: question(['proposal', 'field', 'tag'], true, (facts, a, b = '', c = '') => facts.tagged(a, b, c)),
  carried: question(['proposal'], true, (facts, a) => facts.carried(a)),
  cost: { ...question(['proposal'], false, (facts, a) => facts.cost(a)), type: 'number' },
}

const COMPUTATIONS: Readonly<Record<string, Computation>> = {
  min: { takes: 'number', least: 2, most: 2 },
  max: { takes: 'number', least: 2, most: 2 },
  abs: { takes: 'number', least: 1, most: 1 },
  div: { takes: 'number', least: 3, most: 3 },
  count: { takes: 'boolean', least: 1, most: 16 },
}

export const FUNCTIONS: readonly string[] = [...Object.keys(QUESTIONS), ...Object.keys(COMPUTATIONS)]

/** The question of that name, or undefined. */
export function questionOf(name: string): Question | undefined {
  return Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined
}

/** The computation of that name, or undefined. */
export function computationOf(name: string): Computation | undefined {
  return Object.hasOwn(COMPUTATIONS, name) ? COMPUTATIONS[name] : undefined
}
