/** Remembers what was seen last, so that whoever comes back hears in three lines what they missed. */
import { keepOnDevice, kept } from './device.ts'
import type { Sight } from './happened.ts'
import * as stores from './stores.ts'

const LOOKED_AWAY = 20_000

interface Seen extends Sight {
  readonly at: number
}

let seen: Seen | null = null

/** Loaded beside everything else: nobody comes back in the first minute. */
const telling = async () => await import('./happened.ts')

/** Nobody looks any more, or nothing arrives any more: this is where the telling will begin. */
export function lookAway(key: string): void {
  const view = stores.view.value
  if (view === null || seen !== null) return
  const letters = (stores.mine.value.letters?.list ?? []).map(({ id }) => id)
  seen = { at: Date.now(), view, letters }
  keepOnDevice(`seen.${key}`, JSON.stringify(seen))
}

/** Somebody comes back to a page that was closed in between. */
export function recallSeen(key: string): void {
  telling().catch(() => undefined)
  try {
    const left = JSON.parse(kept(`seen.${key}`) ?? 'null') as Seen | null
    // What an older page left behind does not say which letters it had seen.
    seen = Array.isArray(left?.letters) ? left : null
  } catch {
    seen = null
  }
}

/** Somebody looks, and the views are fresh: tells what was missed, where it was long enough to miss something. */
export function lookBack(key: string): void {
  const view = stores.view.value
  if (seen === null || view === null || document.visibilityState === 'hidden') return
  if (Date.now() - seen.at >= LOOKED_AWAY) void tell(seen)
  seen = null
  keepOnDevice(`seen.${key}`, null)
}

/** Whoever cannot be told anything comes back all the same. */
async function tell(then: Sight): Promise<void> {
  const loaded = await telling().catch(() => null)
  const view = stores.view.value
  if (loaded !== null && view !== null) stores.happened.value = loaded.happenings(then, view, stores.mine.value)
}
