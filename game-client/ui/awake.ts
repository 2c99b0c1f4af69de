/** Keeps the screen on while the table plays, where the browser allows it: a phone that lies there dark is asked for nothing. */
import { computed } from '@preact/signals'
import { frame, view } from '../net/stores.ts'
import { phaseAfter } from '../play/course.ts'

/** Whether this table plays: not in the lobby nor in a break, and no longer once its last phase has come. */
export const plays = computed(() => {
  const seen = view.value
  const structure = frame.value
  return seen?.status === 'playing' && structure !== null && phaseAfter(structure, seen) !== null
})

/** Now and from now on. */
interface Wanted {
  peek(): boolean
  subscribe(hear: (wanted: boolean) => void): () => void
}

/** Holds the screen while that is wanted, until the returned function is called. */
export function stayAwake(wanted: Wanted): () => void {
  let lock: WakeLockSentinel | null = null
  let asking = false
  let again = false
  let stopped = false
  const letGo = () => {
    void lock?.release().catch(() => undefined)
    lock = null
  }
  const hold = async () => {
    again = asking
    if (asking || lock !== null || !isWanted()) return
    asking = true
    lock = await request()
    asking = false
    // What came while the page was hidden for a moment, the browser has taken back already.
    if (lock?.released === true) lock = null
    if (lock !== null && !isWanted()) letGo()
    if (again) void hold()
  }
  // The browser lets go by itself whenever the page is hidden.
  const isWanted = () => !stopped && wanted.peek() && document.visibilityState === 'visible'
  const look = () => {
    if (document.visibilityState === 'hidden') lock = null
    else void hold()
  }
  document.addEventListener('visibilitychange', look)
  const stop = wanted.subscribe((now) => (now ? void hold() : letGo()))
  return () => {
    stopped = true
    stop()
    document.removeEventListener('visibilitychange', look)
    letGo()
  }
}

/** Null where there is none: over plain http, in older browsers, or with an empty battery. */
async function request(): Promise<WakeLockSentinel | null> {
  try {
    return await navigator.wakeLock.request('screen')
  } catch {
    return null
  }
}
