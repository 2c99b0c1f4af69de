/** The words of the expression language: what a condition or an amount may ask, and what it may compute. */
import type { Kind } from './diagnostics.ts'
import type { EffectFacts, Facts, MotionFacts } from './language.ts'

export type ValueType = 'number' | 'boolean'

/** Where an expression stands: about the town alone, about a motion that is voted on, about a measure at work. */
export type Context = 'town' | 'motion' | 'effect'

/** A function that asks the town; its arguments are names in quotes. */
export interface Question {
  readonly ids: readonly Kind[]
  /** How many of the last names may be left out. */
  readonly optional: number
  readonly type: ValueType
  /** Whether the answer is no secret, at any time of the game. What a named thing hides is judged beside it. */
  readonly everybodyKnows: boolean
  /** Where it can be asked; `town`: everywhere. */
  readonly context: Context
  ask(facts: Facts, a: string, b?: string, c?: string): number | boolean
}

/** A function that computes; its arguments are expressions. */
export interface Computation {
  readonly takes: ValueType
  readonly least: number
  readonly most: number
}

type Ask = Question['ask']

const whether = (ids: readonly Kind[], ask: Ask): Question => ({
  ids,
  optional: 0,
  type: 'boolean',
  everybodyKnows: true,
  context: 'town',
  ask,
})
const number = (ids: readonly Kind[], ask: Ask): Question => ({ ...whether(ids, ask), type: 'number' })
const secret = (question: Question): Question => ({ ...question, everybodyKnows: false })
const optional = (question: Question, many: number): Question => ({ ...question, optional: many })
const ofMotion = (question: Question): Question => ({ ...question, context: 'motion' })
const ofEffect = (question: Question): Question => ({ ...question, context: 'effect' })

const QUESTIONS: Readonly<Record<string, Question>> = {
  open: whether(['card'], (facts, a) => facts.open(a)),
  answered: secret(whether(['card'], (facts, a) => facts.answered(a))),
  promised: whether(['promise'], (facts, a) => facts.promised(a)),
  broken: whether(['promise'], (facts, a) => facts.broken(a)),
  did: whether(['act'], (facts, a) => facts.did(a)),
  chose: secret(
    optional(
      whether(['measure', 'choice'], (facts, a, b) => facts.chose(a, b)),
      1,
    ),
  ),
  begun: secret(
    optional(
      whether(['measure', 'choice'], (facts, a, b) => facts.begun(a, b)),
      1,
    ),
  ),
  overdrawn: secret(whether(['choice'], (facts, a) => facts.overdrawn(a))),
  signed: whether(['proposal'], (facts, a) => facts.signed(a)),
  filled: whether(['proposal', 'field'], (facts, a, b = '') => facts.filled(a, b)),
  tagged: whether(['proposal', 'field', 'tag'], (facts, a, b = '', c = '') => facts.tagged(a, b, c)),
  carried: whether(['proposal'], (facts, a) => facts.carried(a)),
  cost: secret(number(['proposal'], (facts, a) => facts.cost(a))),
  at: number(['placed', 'place'], (facts, a, b = '') => facts.at(a, b)),
  total: number(['placed'], (facts, a) => facts.total(a)),
  running: whether(['measure'], (facts, a) => facts.running(a)),
  decided: whether(['measure'], (facts, a) => facts.decided(a)),
  active: optional(
    number(['function', 'place', 'group'], (facts, a, b, c) => facts.active(a, b, c)),
    2,
  ),
  committed: number(['pot'], (facts, a) => facts.committed(a)),
  frozen: whether(['pot'], (facts, a) => facts.frozen(a)),
  doubled: number([], (facts) => facts.doubled()),
  divided: whether(['overlap'], (facts, a) => facts.divided(a)),
  agreements: number([], (facts) => facts.agreements()),
  woundUp: whether(['service'], (facts, a) => facts.woundUp(a)),
  knows: secret(whether(['role', 'card'], (facts, a, b = '') => facts.knows(a, b))),
  cardsOpen: number([], (facts) => facts.cardsOpen()),
  promisesKept: number([], (facts) => facts.promisesKept()),
  promisesBroken: number([], (facts) => facts.promisesBroken()),
  visited: secret(number(['place'], (facts, a) => facts.visited(a))),
  unanswered: number([], (facts) => facts.unanswered()),
  happened: whether(['inject'], (facts, a) => facts.happened(a)),
  chosen: whether(['inject', 'option'], (facts, a, b = '') => facts.chosen(a, b)),
  year: number([], (facts) => facts.year()),
  concepts: number([], (facts) => facts.concepts()),
  shared: number([], (facts) => facts.shared()),
  covered: ofMotion(whether([], (facts) => motionIn(facts).covered())),
  reported: ofMotion(whether([], (facts) => motionIn(facts).reported())),
  late: ofMotion(whether([], (facts) => motionIn(facts).late())),
  heard: ofMotion(whether([], (facts) => motionIn(facts).heard())),
  passed: ofMotion(whether(['body'], (facts, a) => motionIn(facts).passed(a))),
  signers: ofMotion(number([], (facts) => motionIn(facts).signers())),
  fills: ofMotion(whether(['formField'], (facts, a) => motionIn(facts).fills(a))),
  says: ofMotion(whether(['formField', 'formTag'], (facts, a, b = '') => motionIn(facts).says(a, b))),
  places: ofMotion(number([], (facts) => motionIn(facts).places())),
  costs: ofMotion(number([], (facts) => motionIn(facts).costs())),
  about: ofMotion(whether(['measure'], (facts, a) => motionIn(facts).about(a))),
  here: ofEffect(number(['placed'], (facts, a) => effectIn(facts).here(a))),
  access: ofEffect(whether(['access'], (facts, a) => effectIn(facts).access(a))),
  stage: ofEffect(number([], (facts) => effectIn(facts).stage())),
  conceived: ofEffect(whether([], (facts) => effectIn(facts).conceived())),
  age: ofEffect(number([], (facts) => effectIn(facts).age())),
  deliveredBy: ofEffect(whether(['role'], (facts, a) => effectIn(facts).deliveredBy(a))),
}

const COMPUTATIONS: Readonly<Record<string, Computation>> = {
  min: { takes: 'number', least: 2, most: 2 },
  max: { takes: 'number', least: 2, most: 2 },
  abs: { takes: 'number', least: 1, most: 1 },
  div: { takes: 'number', least: 3, most: 3 },
  count: { takes: 'boolean', least: 1, most: 16 },
}

/** Every word that can stand before a bracket, in that place. */
export function functionsIn(context: Context): readonly string[] {
  const asked = Object.keys(QUESTIONS).filter((name) => fits(QUESTIONS[name], context))
  return [...asked, ...Object.keys(COMPUTATIONS)]
}

/** Whether a question can be asked in that place. */
export function fits(question: Question | undefined, context: Context): boolean {
  return question !== undefined && (question.context === 'town' || question.context === context)
}

/** The question of that name, or undefined. */
export function questionOf(name: string): Question | undefined {
  return Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined
}

/** The computation of that name, or undefined. */
export function computationOf(name: string): Computation | undefined {
  return Object.hasOwn(COMPUTATIONS, name) ? COMPUTATIONS[name] : undefined
}

// Loading lets these questions stand only where there is a motion or a measure to ask about.
function motionIn({ motion }: Facts): MotionFacts {
  if (motion === undefined) throw new Error('there is no motion to ask about here')
  return motion
}

function effectIn({ effect }: Facts): EffectFacts {
  if (effect === undefined) throw new Error('there is no measure to ask about here')
  return effect
}
