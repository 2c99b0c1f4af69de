/** What a page tells those around it along the way, where a test has nobody who wants to know. */
import type { Besides } from '../../game-client/net/world.ts'

export const nothingBesides: Besides = {
  entered: () => undefined,
  away: () => undefined,
  back: () => undefined,
  refused: () => undefined,
  open: () => undefined,
}
