/** What a campaign is: one way to trouble the house, again and again, and what came of it. */

export interface Campaign {
  readonly name: string
  /** One line for `--help` and the table: what is done to the house. */
  readonly does: string
  /** How many seconds it gets in `npm test`. */
  readonly lane: number
  /** How many seconds it gets by hand, by what more of it can find. */
  readonly long: number
  /** Tries until the time is over, at least once. A law that was broken is a finding; throws only where it cannot run. */
  run(wishes: Wishes): Promise<Outcome>
}

export interface Wishes {
  readonly seconds: number
  /** So many tries, however long they take; null: as many as the time allows. */
  readonly count: number | null
  /** Everything drawn comes from it: the same seed tries the same again. */
  readonly seed: string
  /** For whoever watches a long run. */
  readonly say: (line: string) => void
}

export interface Outcome {
  /** What was counted, in the plural: "kills", "evenings". */
  readonly what: string
  readonly tried: number
  /** Each broken law. */
  readonly found: readonly Finding[]
  /** Acknowledged, and gone. */
  readonly lost: number
  /** Asked once, and happened more than once. */
  readonly doubled: number
  /** Seen by somebody who may not see it. */
  readonly leaked: number
  /** Asks beyond somebody's rights that were turned down, as they must be. */
  readonly refusedIllegal: number
  /** Those that were not. */
  readonly acceptedIllegal: number
  /** The seeds that were tried, in words: "17:0 to 17:4999". */
  readonly seeds: string
  /** The longest that anything took that somebody waits for, in milliseconds (of the clock that the campaign plays on). */
  readonly longest: number
  /** What else is worth a line under the table, such as how often each trouble really happened. */
  readonly notes?: readonly string[]
}

export interface Finding {
  /** Plays it again: `npm run chaos -- <name> --seed <seed>`. */
  readonly seed: string
  readonly says: string
  /** Seconds from the start of the campaign until it was found. */
  readonly after: number
}

/** Whether another try is wanted: at least one is. */
export function goesOn({ seconds, count }: Pick<Wishes, 'seconds' | 'count'>, tried: number, passed: number): boolean {
  return tried === 0 || (count === null ? passed < seconds : tried < count)
}

/** Whether a campaign tried something and found nothing. */
export function isSound({ tried, found, lost, doubled, leaked, acceptedIllegal }: Outcome): boolean {
  return tried > 0 && found.length + lost + doubled + leaked + acceptedIllegal === 0
}
