/** Everything that can be asked of a table, and everything that can come of it. */
import type { FloorCommand, FloorEvent } from './floor-state.ts'
import type { LetterCommand, LetterEvent } from './letter-state.ts'
import type { MotionEvent } from './motion-events.ts'
import type { BallotResult, Counts, Cover, Stance, Vote } from './motion-state.ts'
import type { Staged } from './staged.ts'
import type {
  Clock,
  CommandId,
  Contribution,
  Guess,
  Id,
  Policy,
  Position,
  Report,
  Running,
  Scripted,
  SeatId,
  Told,
  WhatIfResult,
} from './state.ts'

/** Asked by a seat on behalf of the role it holds. */
export type RoleCommand =
  | { readonly type: 'share'; readonly card: Id }
  | { readonly type: 'say'; readonly card: Id; readonly said: boolean }
  | { readonly type: 'hear'; readonly from: Id; readonly heard: boolean }
  | { readonly type: 'promise'; readonly promise: Id; readonly measure: Id | null }
  | { readonly type: 'confirm'; readonly promised: Id }
  /** `expect`, here and below: the phase for which it is meant; in another one it means nothing. */
  | { readonly type: 'choose'; readonly measure: Id; readonly expect?: Id }
  | { readonly type: 'act'; readonly act: Id }
  | { readonly type: 'fill'; readonly proposal: Id; readonly field: Id; readonly option: Id }
  | { readonly type: 'sign'; readonly proposal: Id }
  | { readonly type: 'unsign'; readonly proposal: Id }
  | { readonly type: 'tell'; readonly card: Id; readonly to: Id; readonly promise: Id | null }
  | { readonly type: 'visit'; readonly place: Id }
  | { readonly type: 'ask'; readonly to: Id; readonly subject: Id }
  | { readonly type: 'answer'; readonly asked: Id }
  | { readonly type: 'propose'; readonly measure: Id; readonly form: Id }
  | { readonly type: 'proposeFree'; readonly form: Id; readonly place: Id; readonly cost: number; readonly title: Id }
  | {
      readonly type: 'detail'
      readonly motion: Id
      readonly field: Id
      readonly option: Id | null
      readonly text: Id | null
      /** The words that stand there for whoever asks: only these can be replaced, or taken away by giving none. */
      readonly over?: Id | null
    }
  | { readonly type: 'cosign'; readonly motion: Id; readonly signed: boolean }
  | { readonly type: 'amend'; readonly motion: Id; readonly field: Id; readonly option: Id }
  | { readonly type: 'adopt'; readonly motion: Id; readonly amendment: Id; readonly adopted: boolean }
  | { readonly type: 'withdraw'; readonly motion: Id }
  | { readonly type: 'cover'; readonly motion: Id; readonly cover: Cover }
  | { readonly type: 'beHeard'; readonly motion: Id; readonly stance: Stance }
  | { readonly type: 'vote'; readonly motion: Id; readonly vote: Vote; readonly expect?: Id }
  | { readonly type: 'freeze'; readonly pot: Id; readonly frozen: boolean }
  | { readonly type: 'divide'; readonly overlap: Id; readonly how: 'divide' | 'close' | null }
  | { readonly type: 'respond'; readonly inject: Id; readonly option: Id }
  | LetterCommand
  | { readonly type: 'ready'; readonly expect?: Id }
  | { readonly type: 'release'; readonly card: Id }

/** Asked by a seat for itself. */
export type SeatCommand =
  | { readonly type: 'takePen'; readonly role: Id; readonly version: number }
  | { readonly type: 'word'; readonly text: Id }
  | { readonly type: 'guess'; readonly whatIf: Id; readonly guess: Guess }
  | { readonly type: 'declare'; readonly option: Id }
  | { readonly type: 'predict'; readonly role: Id; readonly option: Id }
  | { readonly type: 'pulse'; readonly answer: number }
  | { readonly type: 'reflect'; readonly text: Id }
  | { readonly type: 'doubt'; readonly assumption: Id; readonly doubted: boolean }
  | { readonly type: 'handOver'; readonly text: Id }
  | { readonly type: 'answerPoll'; readonly poll: Id; readonly answer: number }

export type FacilitatorCommand =
  | { readonly type: 'assign'; readonly seat: SeatId; readonly role: Id | null }
  /** Several at once: two who swap, or everybody one chair on. */
  | { readonly type: 'reseat'; readonly seats: Readonly<Record<SeatId, Id | null>> }
  | { readonly type: 'unseat'; readonly seat: SeatId }
  /** By hand: for a chair without people the facilitator plays herself, instead of a bot, and everybody sees it. */
  | { readonly type: 'sitIn'; readonly role: Id; readonly byHand: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'extend'; readonly minutes: 1 | 5 }
  | { readonly type: 'next'; readonly expect: Id }
  | { readonly type: 'back'; readonly mark: Id; readonly reason: Id | null }
  | { readonly type: 'announce'; readonly text: Id | null }
  | { readonly type: 'stage'; readonly act: number; readonly guess: number | null }
  | { readonly type: 'publish'; readonly whatIf: Id; readonly result: WhatIfResult }
  | { readonly type: 'close' }
  | { readonly type: 'hands'; readonly motion: Id; readonly counts: Counts }
  | { readonly type: 'classify'; readonly motion: Id; readonly class: Id }
  | FloorCommand

/** Asked by the server itself: somebody came in, the clock ran out, the lights were off for a while. */
export type ServerCommand =
  | {
      readonly type: 'sit'
      readonly seat: SeatId
      readonly bot: Policy | null
      readonly role: Id | null
      readonly script?: readonly Scripted[]
    }
  | { readonly type: 'timeOut'; readonly expect: Id }
  | { readonly type: 'outage'; readonly lasted: number }
  | { readonly type: 'refer'; readonly reports: readonly Report['values'][] }

export type Ask = RoleCommand | SeatCommand | FacilitatorCommand | ServerCommand

/** Who asks; stamped where the command enters, never read from the message. */
export type By =
  | { readonly kind: 'seat'; readonly seat: SeatId; readonly role: Id | null; readonly pen: number | null }
  /** With a role: entered for people who sit there without a device, or from paper; with a seat: what one of them says for themselves. */
  | { readonly kind: 'facilitator'; readonly role?: Id; readonly seat?: SeatId }
  | { readonly kind: 'server' }

/** `at`: milliseconds on the server's clock; the engine never reads one itself. */
export interface Command {
  readonly cid: CommandId
  readonly by: By
  readonly at: number
  readonly ask: Ask
}

export type Event =
  | {
      readonly type: 'seated'
      readonly seat: SeatId
      readonly role: Id | null
      readonly bot: Policy | null
      readonly script?: readonly Scripted[]
    }
  | { readonly type: 'assigned'; readonly seat: SeatId; readonly role: Id | null }
  | { readonly type: 'unseated'; readonly seat: SeatId }
  | { readonly type: 'satIn'; readonly role: Id; readonly byHand: boolean }
  | { readonly type: 'started' }
  | { readonly type: 'toldCard'; readonly card: Id; readonly to: Id }
  | { readonly type: 'dealOffered'; readonly card: Id; readonly by: Id; readonly to: Id; readonly promise: Id }
  | { readonly type: 'spent'; readonly role: Id; readonly points: number }
  | { readonly type: 'visited'; readonly role: Id; readonly place: Id }
  | {
      readonly type: 'asked'
      readonly id: Id
      readonly by: Id
      readonly to: Id
      readonly subject: Id
      readonly due: Id
    }
  | { readonly type: 'answered'; readonly asked: Id; readonly state: 'answered' | 'unanswered' }
  | MotionEvent
  | { readonly type: 'deadlinePassed'; readonly passed: boolean }
  | {
      readonly type: 'counted'
      readonly motion: Id
      readonly result: BallotResult
      readonly outcome: 'open' | 'carried' | 'failed'
      readonly why: 'vote' | 'money' | 'frozen' | 'needs' | 'class' | null
    }
  | { readonly type: 'commissioned'; readonly id: Id; readonly running: Running }
  | {
      readonly type: 'booked'
      readonly id: Id
      readonly booked: Readonly<Record<string, number>>
      readonly until: number | null
    }
  | { readonly type: 'frozen'; readonly pot: Id; readonly frozen: boolean }
  | {
      readonly type: 'divisionOffered'
      readonly overlap: Id
      readonly role: Id
      readonly how: 'divide' | 'close' | null
    }
  | { readonly type: 'divided'; readonly overlap: Id; readonly how: 'divide' | 'close' }
  | { readonly type: 'woundUp'; readonly service: Id }
  | { readonly type: 'happened'; readonly inject: Id }
  | { readonly type: 'responded'; readonly inject: Id; readonly option: Id; readonly by: Id | null }
  | { readonly type: 'concluded'; readonly inject: Id; readonly option: Id }
  | { readonly type: 'yearPassed'; readonly year: number }
  | { readonly type: 'reportTaken'; readonly report: Report }
  | { readonly type: 'storyTold'; readonly told: Told }
  | { readonly type: 'levelsFound'; readonly levels: readonly Id[] }
  | { readonly type: 'declared'; readonly seat: SeatId; readonly option: Id }
  | { readonly type: 'predicted'; readonly seat: SeatId; readonly role: Id; readonly option: Id; readonly phase: Id }
  | { readonly type: 'pulsed'; readonly seat: SeatId; readonly answer: number; readonly phase: Id }
  | { readonly type: 'reflected'; readonly seat: SeatId; readonly text: Id; readonly phase?: Id }
  | { readonly type: 'doubted'; readonly seat: SeatId; readonly assumption: Id; readonly doubted: boolean }
  | LetterEvent
  | FloorEvent
  | { readonly type: 'penTaken'; readonly role: Id; readonly seat: SeatId; readonly version: number }
  | { readonly type: 'clockSet'; readonly clock: Clock }
  | { readonly type: 'clockExtended'; readonly by: number; readonly clock: Clock }
  | { readonly type: 'paused'; readonly clock: Clock }
  | { readonly type: 'resumed'; readonly clock: Clock }
  | { readonly type: 'announced'; readonly text: Id | null }
  | { readonly type: 'staged'; readonly phase: Id; readonly staged: Staged }
  | { readonly type: 'closed' }
  | { readonly type: 'marked'; readonly mark: Id; readonly kind: 'phase' | 'back' }
  | { readonly type: 'moved'; readonly position: Position }
  | { readonly type: 'wentBack'; readonly mark: Id; readonly reason: Id | null; readonly from: Position }
  | { readonly type: 'shared'; readonly card: Id; readonly phase: Id }
  | { readonly type: 'said'; readonly card: Id; readonly said: boolean }
  | { readonly type: 'heard'; readonly from: Id; readonly by: Id; readonly heard: boolean }
  | {
      readonly type: 'promised'
      readonly id: Id
      readonly promise: Id
      readonly by: Id
      readonly measure: Id | null
      readonly phase: Id
      readonly confirmed: boolean
    }
  | { readonly type: 'confirmed'; readonly promised: Id; readonly by: Id }
  | { readonly type: 'promiseJudged'; readonly promised: Id; readonly kept: boolean }
  | { readonly type: 'chosen'; readonly choice: Id; readonly role: Id; readonly measure: Id }
  | { readonly type: 'acted'; readonly act: Id }
  | { readonly type: 'filled'; readonly proposal: Id; readonly field: Id; readonly option: Id }
  | { readonly type: 'signed'; readonly proposal: Id; readonly role: Id }
  | { readonly type: 'unsigned'; readonly proposal: Id; readonly role: Id }
  | { readonly type: 'readied'; readonly role: Id }
  | { readonly type: 'released'; readonly card: Id }
  | { readonly type: 'worded'; readonly seat: SeatId; readonly text: Id }
  | { readonly type: 'guessed'; readonly seat: SeatId; readonly whatIf: Id; readonly guess: Guess }
  | { readonly type: 'published'; readonly whatIf: Id; readonly result: WhatIfResult }
  | { readonly type: 'referred'; readonly reports: readonly Report['values'][] }
  | { readonly type: 'revealed'; readonly choice: Id }
  | { readonly type: 'cardCounted'; readonly card: Id }
  | { readonly type: 'cardAnswered'; readonly card: Id }
  | { readonly type: 'stopped'; readonly choice: Id; readonly role: Id }
  | { readonly type: 'begun'; readonly choice: Id; readonly measures: readonly Id[]; readonly overdrawn: boolean }
  | {
      readonly type: 'changed'
      readonly values: Readonly<Record<Id, number>>
      readonly contributions: readonly Contribution[]
    }
  | { readonly type: 'reported'; readonly inject: Id }
  | { readonly type: 'judged'; readonly proposal: Id; readonly carried: boolean; readonly failed: readonly Id[] }
  | { readonly type: 'told'; readonly variable: Id; readonly words: number }
  | { readonly type: 'ended'; readonly ending: Id; readonly goals: Readonly<Record<Id, number>> }
