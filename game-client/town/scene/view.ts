/** What a scene is to the town: something that shows sceneries of its kind, one after the other. */
import type { Spot } from '../layout/spots.ts'
import type { Move } from '../motion.ts'
import type { Group } from './stage.ts'

export interface View<S> {
  readonly root: Group
  /** Draws the scenery; the moves lead there from what was shown before. */
  show(now: S): readonly Move[]
  spots(): readonly Spot[]
  /** Sheets that are on show now and must not be forgotten. */
  textures(): readonly string[]
}
