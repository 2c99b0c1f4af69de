/** What a picture of one quarter is made from. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame, FrameTown } from '../../shared/protocol/frame.ts'
import type { TownPicture } from '../town/picture.ts'

/** What a picture is made from. `s` gives a scenario's text by its key, `t` a text of ours. */
export interface Sources {
  readonly view: PublicView
  readonly frame: Frame
  readonly town: FrameTown
  /** Whose seat this is; null on the wall. */
  readonly role: Id | null
  readonly s: (key: string) => string
  readonly words: Words
  /** What passes by itself now: the money of the news, the year before its number, or the silence before the ending's picture. */
  readonly passing: 'money' | 'year' | 'count' | 'silence' | null
}

/** Texts of ours that stand in a picture. */
export interface Words {
  readonly families: TownPicture['families']['labels']
  readonly cost: (measure: Id) => string
  /** What became of a measure that a role laid. */
  readonly fate: (choice: PublicView['choices'][Id], role: Id, measure: Id) => string
  readonly pot: (steps: number) => string
  /** How much money moved, in which direction, and why. */
  readonly moved: (source: string, steps: number, what: string) => string
}
