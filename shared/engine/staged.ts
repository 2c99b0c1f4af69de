/** How far a year is told on the wall. */

/** An act of the year on the wall. `turn` grows with each showing, so that the same act can be shown again. */
export interface Staged {
  readonly act: number
  /** How many families more the room expects; null where it has not guessed. */
  readonly guess: number | null
  readonly turn: number
}
