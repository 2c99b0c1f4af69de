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

const PREFIX = 'platzwechsel.'
