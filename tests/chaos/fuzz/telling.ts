/** Whether an answer says more about our inside than a stranger should know. */

const INNER =
  /node_modules|\.tsx?:\d|\.m?js:\d|file:\/\/|\/tmp\/|\/home\/|\/root\/|root:x:|\n {4}at |SQLITE|sqlite|ENOENT|EACCES|is not a function|is not iterable|Cannot (?:read|set)|undefined \(|of undefined|Maximum call stack/

/** The part of it that should not be there; null for an answer that keeps to itself. */
export function innerDetail(answer: string): string | null {
  return INNER.exec(answer)?.[0] ?? null
}
