/** What whoever mounts a town may tell it. */
import type { Rect } from './maths/box.ts'

export interface TownOptions {
  /** The part of the element that nothing else covers, in CSS pixels from its upper left corner. Default: all of it. */
  readonly free?: () => Rect
  /** Somebody tapped a thing: the same id and the same act as its button in the page. */
  readonly act?: (id: string) => void
  /** Something has been reached in a scene: a door, home. Comes at once where nothing moves. */
  readonly moment?: (id: string) => void
  /** Whether nothing may move, asked anew for each picture. Default: what the device asks for. */
  readonly still?: () => boolean
  /** Something begins to move, or nothing moves any more. */
  readonly moving?: (moves: boolean) => void
  /** It can be drawn from now on: what it is written in is there. */
  readonly ready?: () => void
  /** The graphics card has let go of it: nothing is seen any more, and it has to be mounted anew. */
  readonly lost?: () => void
  /** `canvas` does without WebGL. Default: WebGL where there is any. */
  readonly renderer?: 'auto' | 'canvas'
}
