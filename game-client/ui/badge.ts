/** Two letters for a small round badge: of two words the first of each, for two offices may begin alike. */
export function badgeOf(name: string): string {
  const [first = '', second] = name.split(/[\s-]+/)
  const letters = second === undefined ? first.slice(0, 2) : first.slice(0, 1) + second.slice(0, 1)
  return letters.toUpperCase()
}
