/** Notices when a device was put away and taken up again, asleep in between or not. */

export interface Watch {
  readonly hidden: () => void
  /** Somebody looks again, the network is back, or the device woke up. */
  readonly back: () => void
  readonly beat: (visible: boolean) => void
}

const BEAT = 10_000
/** A beat that comes this much too late means that the device slept. */
const SLEPT = 8_000

/** Listens until the returned function is called. */
export function watchDevice({ hidden, back, beat }: Watch): () => void {
  let last = Date.now()
  const onVisibility = () => (document.visibilityState === 'hidden' ? hidden() : back())
  const timer = setInterval(() => {
    const late = Date.now() - last - BEAT
    last = Date.now()
    if (late > SLEPT) back()
    else beat(document.visibilityState === 'visible')
  }, BEAT)
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pageshow', back)
  window.addEventListener('online', back)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pageshow', back)
    window.removeEventListener('online', back)
  }
}
