/** Of several questions that were asked one after the other, only the answer to the last counts. */

/** Takes the answer, unless something else was asked meanwhile. Resolves once it has come. */
export type Newest = <T>(asked: Promise<T>, take: (answer: T) => void) => Promise<void>

/** One place on the screen that shows an answer: what was asked for it earlier and comes later is old. */
export function newest(): Newest {
  let last: unknown = null
  return async (asked, take) => {
    last = asked
    const answer = await asked
    if (last === asked) take(answer)
  }
}
