/** What this device keeps. Where the browser keeps nothing, it lasts as long as the page. */

const memory = new Map<string, string>()

/** The kept text, or null. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return memory.get(key) ?? null
  }
}

/** Keeps a text under a key, or forgets it where the text is null. */
export function keepOnDevice(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, text)
  } catch {
    if (text === null) memory.delete(key)
    else memory.set(key, text)
  }
}

/** Forgets a key, and all that begin with it and a dot. */
export function forgetBelow(key: string): void {
  for (const known of keysBelow(key)) keepOnDevice(known, null)
}

/** The key, and all that begin with it and a dot, where something is kept under them. */
export function keysBelow(key: string): readonly string[] {
  const belongs = (known: string) => known === key || known.startsWith(`${key}.`)
  return [...keysInStorage(), ...memory.keys()].filter(belongs)
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
