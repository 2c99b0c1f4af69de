/** Remembers what was seen last, so that whoever comes back hears in three lines what they missed. */
import { keepOnDevice, kept } from './device.ts'
import { happenings, type Sight } from './happened.ts'
import * as stores from './stores.ts'

const LOOKED_AWAY = 20_000

interface Seen extends Sight {
  readonly at: number
}

let seen: Seen | null = null

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
  if (Date.now() - seen.at >= LOOKED_AWAY) stores.happened.value = happenings(seen, view, stores.mine.value)
  seen = null
  keepOnDevice(`seen.${key}`, null)
}
