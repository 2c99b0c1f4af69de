/** The game of the two reference servers: what planspiel-mini keeps, and what a decision does to it. Whole numbers only. */

export const PEOPLE = 20
export const MEASURES = 30
export const DISTRICTS = 5
export const INDICATORS = 10
export const LINES = 50
const BUDGET = 500_000_000

const ROLES = ['mayor', 'treasury', 'housing', 'traffic', 'energy', 'citizens', 'trade', 'nature', 'health', 'press']

export interface Decision {
  readonly measure: number
  readonly district: number
  readonly amount: number
}

export interface Public {
  /** How many actions of each participant were accepted: whoever sees the number has seen the action. */
  readonly accepted: number[]
  readonly round: number
  readonly players: readonly { readonly name: string; readonly role: string }[]
  readonly districts: readonly { readonly name: string; readonly values: number[] }[]
  readonly measures: { readonly title: string; total: number; begun: boolean }[]
  readonly chat: { readonly from: number; readonly text: string }[]
}

export interface Own {
  budget: number
  readonly goals: readonly string[]
  readonly facts: readonly string[]
}

export function publicStart(): Public {
  return {
    accepted: times(PEOPLE, () => 0),
    round: 1,
    players: times(PEOPLE, (i) => ({ name: `Participant ${i + 1}`, role: ROLES[i % ROLES.length] ?? '' })),
    districts: times(DISTRICTS, (d) => ({
      name: `District ${d + 1}`,
      values: times(INDICATORS, (k) => 1_000 + d * 40 + k * 10),
    })),
    measures: times(MEASURES, (m) => ({
      title: `Measure ${m + 1}: renewal of block ${m % 7}`,
      total: 0,
      begun: false,
    })),
    chat: [],
  }
}

export function ownStart(i: number): Own {
  return {
    budget: BUDGET,
    goals: times(
      3,
      (g) =>
        `Goal ${g + 1} of participant ${i + 1}: bring indicator ${(i * 3 + g) % INDICATORS} above ${1_100 + g * 50}`,
    ),
    facts: times(
      10,
      (f) => `Fact ${f + 1}, known to participant ${i + 1} alone: figure ${(i * 17 + f * 31) % 997} of the audit`,
    ),
  }
}

/** The two values of a district that a decision moves, and by how much. */
export function effectOf({ measure, amount }: Decision): readonly (readonly [at: number, by: number])[] {
  const size = Math.floor(amount / 10_000)
  return [
    [measure % INDICATORS, (size % 7) + 1],
    [(measure * 7 + 3) % INDICATORS, -((size % 3) + 1)],
  ]
}

/** Whether the server takes it: the ids exist, and the money is there. */
export function isAllowed({ measure, district, amount }: Decision, { budget }: Own): boolean {
  return isBelow(measure, MEASURES) && isBelow(district, DISTRICTS) && isBelow(amount - 1, 100_000) && amount <= budget
}

export function isLine(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= 500
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function isBelow(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < most
}
