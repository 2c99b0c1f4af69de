/** What the facilitator puts on the floor while people play: news, a question to all, moments to come back to, the wall. */
type Id = string

/** Breaking news that nobody had prepared. */
export interface Flash {
  /** Comes from the command that told it. */
  readonly id: Id
  readonly text: Id
  readonly phase: Id
}

/** One question to everybody. Its answers stand in its text, which the game does not read: it knows how many there are. */
export interface Poll {
  readonly id: Id
  readonly text: Id
  readonly answers: number
  readonly open: boolean
  /** By seat: the index of an answer. Shown as counts alone. */
  readonly given: Readonly<Record<string, number>>
}

/** A moment that the debrief is to come back to; the note is for those who lead. */
export interface Moment {
  readonly id: Id
  readonly text: Id | null
  readonly phase: Id
}

/** Something that was said or proposed, and was taken back by the facilitator for a reason that all can read. */
export interface Revoked {
  readonly what: 'promise' | 'motion'
  /** The promise, or the motion. */
  readonly of: Id
  /** The role that gave the promise; null for a motion, which names its author itself. */
  readonly by: Id | null
  readonly reason: Id
  readonly phase: Id
}

export const WALLS = ['game', 'blank', 'code', 'words', 'reflections', 'tables'] as const
/** What the wall shows instead of the game. */
export type Wall = (typeof WALLS)[number]

export interface Floor {
  readonly flashes: readonly Flash[]
  readonly poll: Poll | null
  readonly moments: readonly Moment[]
  readonly revoked: readonly Revoked[]
  readonly wall: Wall
  /** Whether words and reflections wait until the facilitator has read them. */
  readonly holds: boolean
  /** What the facilitator has said of single texts. */
  readonly passed: Readonly<Record<Id, boolean>>
}

/** What everybody sees of it: of answers only how many, and counts once the question is closed. */
export interface PublicFloor extends Pick<Floor, 'flashes' | 'revoked' | 'wall'> {
  readonly poll: {
    readonly id: Id
    readonly text: Id
    readonly answers: number
    readonly open: boolean
    readonly given: number
    /** Null while people answer, and where so few did that a count would name them. */
    readonly counts: readonly number[] | null
  } | null
}

export const EMPTY_FLOOR: Floor = {
  flashes: [],
  poll: null,
  moments: [],
  revoked: [],
  wall: 'game',
  holds: false,
  passed: {},
}

export type FloorCommand =
  | { readonly type: 'flash'; readonly text: Id }
  | { readonly type: 'unflash'; readonly flash: Id }
  | { readonly type: 'poll'; readonly text: Id | null; readonly answers: number }
  | { readonly type: 'closePoll'; readonly poll: Id }
  | { readonly type: 'moment'; readonly text: Id | null }
  | { readonly type: 'unmoment'; readonly moment: Id }
  | { readonly type: 'adjust'; readonly on: Id; readonly by: number; readonly reason: Id }
  | { readonly type: 'revoke'; readonly what: Revoked['what']; readonly id: Id; readonly reason: Id }
  | { readonly type: 'message'; readonly to: Id; readonly text: Id }
  | { readonly type: 'show'; readonly wall: Wall }
  | { readonly type: 'hold'; readonly on: boolean }
  | { readonly type: 'pass'; readonly text: Id; readonly shown: boolean }

export type FloorEvent =
  | ({ readonly type: 'flashed' } & Flash)
  | { readonly type: 'unflashed'; readonly flash: Id }
  | { readonly type: 'polled'; readonly poll: Poll | null }
  | { readonly type: 'pollClosed' }
  | { readonly type: 'pollAnswered'; readonly seat: string; readonly answer: number }
  | ({ readonly type: 'momentKept' } & Moment)
  | { readonly type: 'momentDropped'; readonly moment: Id }
  | ({ readonly type: 'revoked'; readonly id: Id } & Revoked)
  | { readonly type: 'wallSet'; readonly wall: Wall }
  | { readonly type: 'held'; readonly on: boolean }
  | { readonly type: 'passed'; readonly text: Id; readonly shown: boolean }
