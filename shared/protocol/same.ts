/** Whether two pieces of plain data say the same, whatever the order in which they were put together. */

export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, yours] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const keys = Object.keys(mine)
  if (keys.length !== Object.keys(yours).length) return false
  return keys.every((key) => Object.hasOwn(yours, key) && isSame(mine[key], yours[key]))
}
