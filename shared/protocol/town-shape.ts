/** What of the public view is about the town and its council, and how tightly a report is written on the wire. */
import type { PublicMotion, PublicView } from '../engine/views.ts'

export type TownSeen = Pick<
  PublicView,
  | 'contributions'
  | 'year'
  | 'motions'
  | 'running'
  | 'wound'
  | 'overlaps'
  | 'frozen'
  | 'injects'
  | 'asked'
  | 'deadline'
  | 'reports'
  | 'stories'
  | 'levels'
  | 'pulses'
  | 'reflections'
  | 'reflectedIn'
  | 'doubts'
  | 'perspective'
  | 'preset'
  | 'staged'
  | 'floor'
>

/** A report has many values: the true ones are written as numbers, an official one in brackets. */
export interface Tight {
  readonly round: string
  readonly values: Readonly<Record<string, number | readonly [number] | null>>
}

/** The contributions of one phase. A row is four numbers: which variable, which source, how much, which factors. */
export interface Page {
  readonly phase: string
  readonly on: readonly string[]
  readonly from: readonly string[]
  /** Names and values of factors in turns. */
  readonly why: readonly (readonly (string | number | boolean)[])[]
  readonly rows: readonly number[]
}

/** A motion without what is not said of it. A field without words is its option; a vote is its first letter. */
export interface TightMotion extends Partial<Omit<PublicMotion, 'fields' | 'results' | 'voted'>> {
  readonly fields?: Readonly<Record<string, string | null | readonly [string | null, string | null]>>
  readonly results?: readonly TightResult[]
}

/** Body, votes for and against, abstentions, whether it was carried, votes by role, votes of members. */
export type TightResult = readonly [
  body: string,
  yes: number,
  no: number,
  abstain: number,
  carried: boolean,
  votes: Readonly<Record<string, string>>,
  members: readonly boolean[],
]

/** What a motion is where nothing is written. */
export const UNSAID = {
  measure: null,
  free: null,
  fields: {},
  cosigned: [],
  amendments: [],
  cover: null,
  heard: {},
  late: false,
  results: [],
  body: null,
  hands: false,
  why: null,
} as const
