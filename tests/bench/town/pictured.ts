/** What the page and the bench hand each other. */
import type { Room } from '../../../game-client/town/layout/frame.ts'
import type { TownPicture } from '../../../game-client/town/picture.ts'

/** A picture as a page of the game was about to show it. */
export interface Pictured {
  readonly picture: TownPicture
  readonly room: Room
  readonly dpr: number
}

/** Milliseconds. */
export interface Times {
  readonly layout: number
  readonly paint: number
  readonly loop: number
}
