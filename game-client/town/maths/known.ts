/** Reads what must be there. What is not there is our own fault, never a state of the game. */

/** The element at an index. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`)
  return found
}

/** The last element. */
export function last<T>(list: readonly T[]): T {
  return at(list, list.length - 1)
}

/** The value of a key. */
export function known<T>(record: Readonly<Record<string, T>>, key: string): T {
  const found = record[key]
  if (found === undefined) throw new Error(`unknown: ${key}`)
  return found
}
