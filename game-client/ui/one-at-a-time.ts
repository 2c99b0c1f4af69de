/** Whoever presses again while something is under way asks for nothing more: a slow network is no reason for two seats. */

type Underway = (act: () => Promise<unknown>) => Promise<void>

/** One place on the screen where something is asked for; what comes while it is still under way is left out. */
export function oneAtATime(): Underway {
  let busy = false
  return async (act) => {
    if (busy) return
    busy = true
    try {
      await act()
    } finally {
      busy = false
    }
  }
}
