/** What a report says: the shapes of its parts, in numbers and names only. */
import type { Ending } from './endings.ts'
import type { Power } from './power.ts'
import type { Spread } from './spread.ts'
import type { Time } from './time.ts'
import type { Use } from './use.ts'

/** What one thing changes, with the same luck: how far the run came, and the indicator that moved most. */
export interface Effect {
  readonly pairs: number
  /** Of the way to the good values; 0.1 is a tenth of it. */
  readonly score: number
  /** The same without its sign, pair by pair: 0 is nothing at all, in any of them. */
  readonly moved: number
  readonly most: { readonly indicator: string; readonly change: number } | null
}

export interface Report {
  readonly scenario: string
  readonly seed: string
  readonly runs: number
  readonly base: string
  /** By way to play. */
  readonly ways: Readonly<Record<string, WayResult>>
  /** A way that is at least as good as every other in all good values, and better in one. */
  readonly dominant: string | null
  readonly indicators: Readonly<Record<string, Spread>>
  readonly endings: Readonly<Record<string, Ending>>
  readonly levels: Readonly<Record<string, Ending>>
  readonly power: Readonly<Record<string, Power>>
  readonly roles: Readonly<Record<string, RoleResult>>
  readonly cards: Readonly<Record<string, CardResult>>
  readonly measures: Readonly<Record<string, MeasureResult>>
  readonly classes: Readonly<Record<string, Effect>>
  readonly use: Use
  readonly time: readonly Time[]
  readonly tornado: readonly Bend[]
  /** Worst first: what an author should look at. */
  readonly problems: readonly Problem[]
}

export interface WayResult {
  readonly runs: number
  readonly score: number
  /** Share of the good values that are reached. */
  readonly reached: number
  readonly values: Readonly<Record<string, number>>
  readonly variables: Readonly<Record<string, number>>
}

export interface RoleResult {
  /** What becomes different if it plays by luck, and if it does nothing. */
  readonly random: Effect
  readonly nothing: Effect
  /** What becomes different if it plays for its own house, and if it plays for all. */
  readonly own: Effect
  readonly open: Effect
  /** How often its goal came to each level, lowest first. */
  readonly goals: readonly number[]
  /** By how the others play, the habit that its own goal is best served by; null where it makes no difference. */
  readonly pays: Readonly<Record<string, string | null>>
}

export interface CardResult {
  /** Share of the runs in which others got to know it. */
  readonly known: number
  /** All know it early, instead of nobody ever. */
  readonly sharing: Effect
  /** By event, in how many more of these evenings it happens because of that; less than nothing: it is spared. */
  readonly events: Readonly<Record<string, number>>
}

export interface MeasureResult {
  readonly proposed: number
  readonly carried: number
  /** Roles without whom it is decided, and with whom it is not: whose empty chair alone makes room for it. */
  readonly without: readonly string[]
  /** What it brings where it was decided; null where it never was. */
  readonly brings: Effect | null
}

/** What the good values are sensitive to. */
export interface Bend {
  readonly kind: 'factor' | 'assumption'
  readonly id: string
  readonly part: string
  readonly less: number
  readonly more: number
}

export interface Problem {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
  /** How bad: 3 the game is not fair, 2 something is dead, 1 worth a look. */
  readonly weight: 1 | 2 | 3
}

export type ProblemCode =
  | 'dominant'
  | 'planMoves'
  | 'aimNever'
  | 'aimAlways'
  | 'endingNever'
  | 'endingAlways'
  | 'levelNever'
  | 'roleDead'
  | 'roleHabit'
  | 'goalNever'
  | 'goalAlways'
  | 'cardDead'
  | 'cardHarms'
  | 'measureNever'
  | 'measureFails'
  | 'measureDead'
  | 'measureHarms'
  | 'injectNever'
  | 'optionNever'
  | 'moneyLeft'
  | 'powerless'
  | 'dictator'
  | 'classDead'
  | 'classStrong'
  | 'reading'
