/** What the picture of a whole town is made from. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame, FrameCity } from '../../shared/protocol/frame.ts'
import type { CityPicture, Story } from '../town/city/picture.ts'

/** One story, and the layer that it shows where it is a figure. */
export interface Told {
  readonly story: Story
  readonly layer: number
}

/** How a year is told on the wall: whether families stand as before it, set out one by one, and which pot stops. */
export interface YearTold {
  readonly before: boolean
  readonly slowly: boolean
  readonly halted: Id | null
}

/** What a picture is made from. `s` gives a scenario's text by its key. */
export interface CitySources {
  readonly view: PublicView
  readonly frame: Frame
  readonly city: FrameCity
  /** Whose seat this is; null on the wall. */
  readonly role: Id | null
  readonly told: Told
  readonly looked: Id | null
  readonly year: YearTold
  /** The body that is shown instead of the town; null where the town is. */
  readonly chamber: CityPicture['chamber']
  readonly s: (key: string) => string
  readonly words: CityWords
}

/** Texts of ours that stand in the picture. */
export interface CityWords {
  readonly families: CityPicture['labels']['families']
  readonly unknown: string
  readonly reached: (reached: number, total: number) => string
  readonly figure: (indicator: Id, value: number) => string
  readonly townwide: (figure: string) => string
  readonly pot: (variable: Id, steps: number | null) => string
  readonly flow: (what: string, thousands: number) => string
  readonly motion: (motion: Id) => string
  /** The way of a family: how often it was told, this year or before. */
  readonly told: (name: string, count: number, age: number) => string
  readonly count: (count: number) => string
}
