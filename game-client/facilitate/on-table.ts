/** What a town on paper is made of, whichever town it is. */
import type { VNode } from 'preact'

export interface OnTable {
  /** What the picture follows from: of one name, it is the same. */
  readonly name: string
  readonly lead: string
  /** Paints it into the canvas; rejects where this browser cannot. */
  readonly paint: (canvas: HTMLCanvasElement) => Promise<void>
  /** Everything that is named in the picture, in words. */
  readonly list: VNode
}
