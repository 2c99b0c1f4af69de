/** Keeps the screen on while the table plays, where the browser allows it: a phone that lies there dark is asked for nothing. */
import type { PublicView } from '../../shared/engine/views.ts'

/** What is seen at the table, now and from now on. */
interface Seen {
  peek(): PublicView | null
  subscribe(hear: (seen: PublicView | null) => void): () => void
}

/** Holds the screen while the table plays, not in the lobby nor in a break, until the returned function is called. */
export function stayAwake(view: Seen): () => void {
  let lock: WakeLockSentinel | null = null
  let asking = false
  let stopped = false
  const letGo = () => {
    void lock?.release().catch(() => undefined)
    lock = null
  }
  const hold = async () => {
    if (asking || lock !== null || !isWanted()) return
    asking = true
    lock = await request()
    asking = false
    if (lock !== null && !isWanted()) letGo()
  }
  // The browser lets go by itself whenever the page is hidden.
  const isWanted = () => !stopped && view.peek()?.status === 'playing' && document.visibilityState === 'visible'
  const look = () => {
    if (document.visibilityState === 'hidden') lock = null
    else void hold()
  }
  document.addEventListener('visibilitychange', look)
  const stop = view.subscribe((seen) => (seen?.status === 'playing' ? void hold() : letGo()))
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
