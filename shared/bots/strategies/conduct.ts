/** What a way to play comes down to, for whoever sits at the table: a few habits, and which measures it wants. */
import type { POLICIES } from '../../scenario/strategies.ts'
import type { Kind } from './kinds.ts'

/** Those ways that are habits; chance and one's own goal are played elsewhere. */
export type Habit = Exclude<(typeof POLICIES)[number], 'random' | 'goal'>

export interface Conduct {
  /** Whether it opens cards, gives its word, divides labour, co-signs, and answers what happens with more than takes no time. */
  readonly open: boolean
  /** Whether its motions say how to tell later that it worked. */
  readonly full: boolean
  /** Whether it writes out in full, next time, what was voted down for being short. */
  readonly learns: boolean
  /** Whether all bring in one list that the money is enough for, or each its own. */
  readonly together: boolean
  /** Whether it votes and speaks for what comes from somebody it is at odds with; for its own and what it carries out it always does. */
  readonly yields: boolean
  /** How many motions a role brings in in one round. */
  readonly most: number
  /** How many of those that reach families at once come before everything else, until one is decided. */
  readonly head: number
  /** How early it wants a measure, smaller is earlier; null: not at all. `first`: in the first round with motions. */
  rank(kind: Kind, first: boolean): number | null
}

const ALONE = { open: false, full: false, learns: false, together: false, yields: true, most: 1, head: 0 }
const SPLIT = { ...ALONE, full: true, together: true, most: 99 }
const JOINED = { ...SPLIT, open: true }

/** What reaches people soon and is seen soon comes first. */
const visible = ({ delay, stage }: Kind) => delay * 10 + stage
/** What reaches far on the stairs of effect comes first. */
const strong = ({ stage, delay, reaches }: Kind) => 10 - stage + delay * 0.1 + (reaches ? 0 : 0.5)

/** The habits of each way to play. */
export const CONDUCTS: Readonly<Record<Habit, Conduct>> = {
  nothing: { ...ALONE, most: 0, rank: () => null },
  sideBySide: { ...ALONE, learns: true, rank: (kind) => (kind.structure ? null : visible(kind)) },
  stubborn: { ...ALONE, yields: false, most: 2, rank: (kind) => (kind.structure ? null : visible(kind)) },
  control: { ...SPLIT, rank: (kind) => (kind.control ? strong(kind) : null) },
  services: { ...SPLIT, rank: (kind) => (kind.structure ? null : strong(kind)) },
  planOnly: { ...JOINED, rank: (kind) => (kind.structure ? 0 : null) },
  planFirst: { ...JOINED, rank: (kind, first) => (kind.structure ? 0 : first ? null : strong(kind)) },
  mix: { ...JOINED, head: 1, rank: (kind) => (kind.structure ? 0 : strong(kind)) },
}
