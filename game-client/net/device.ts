/** What this device keeps. Where the browser keeps nothing, it lasts as long as the page. */

/** What this browser would not keep: nothing at all in some apps, nothing new where there is no room. */
const memory = new Map<string, string | null>()

/** Whether something here lasts no longer than the page. */
export function forgets(): boolean {
  return memory.size > 0
}

/** The kept text, or null. */
export function kept(key: string): string | null {
  const held = memory.get(key)
  if (held !== undefined) return held
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Keeps a text under a key, or forgets it where the text is null. */
export function keepOnDevice(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, text)
    memory.delete(key)
  } catch {
    memory.set(key, text)
  }
}

/** Forgets a key, and all that begin with it and a dot. */
export function forgetBelow(key: string): void {
  for (const known of keysBelow(key)) keepOnDevice(known, null)
}

/** The key, and all that begin with it and a dot, where something is kept under them. */
export function keysBelow(key: string): readonly string[] {
  const belongs = (known: string) => known === key || known.startsWith(`${key}.`)
  const held = [...memory].flatMap(([known, text]) => (text === null ? [] : [known]))
  const stored = keysInStorage().filter((known) => !memory.has(known))
  return [...stored, ...held].filter(belongs)
}

function keysInStorage(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((known) => known.startsWith(PREFIX))
      .map((known) => known.slice(PREFIX.length))
  } catch {
    return []
  }
}

const PREFIX = 'platzwechsel.'
