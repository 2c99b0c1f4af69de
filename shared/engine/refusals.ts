/**
 * Why the table said no. A refusal is an answer, not a fault: it goes back to the one who asked,
 * changes nothing and is never thrown. Its sentences live with whoever speaks to people.
 */
import type { Id } from './state.ts'

export type Refusal =
  | { readonly refused: 'not-now'; readonly phase: Id }
  | { readonly refused: 'not-playing' }
  | { readonly refused: 'paused' }
  | { readonly refused: 'closed' }
  | { readonly refused: 'already-started' }
  | { readonly refused: 'not-paused' }
  | { readonly refused: 'not-yours' }
  | { readonly refused: 'no-such-seat' }
  | { readonly refused: 'seat-taken' }
  | { readonly refused: 'not-your-role'; readonly role: Id }
  | { readonly refused: 'role-full'; readonly role: Id; readonly most: number }
  | { readonly refused: 'stale-pen'; readonly role: Id }
  | { readonly refused: 'pen-is-yours'; readonly role: Id }
  | { readonly refused: 'not-your-card'; readonly card: Id }
  | { readonly refused: 'already-open'; readonly card: Id }
  | { readonly refused: 'nothing-new' }
  | { readonly refused: 'not-your-promise'; readonly promise: Id }
  | { readonly refused: 'already-promised'; readonly promise: Id }
  | { readonly refused: 'too-late-to-promise'; readonly promise: Id }
  | { readonly refused: 'measure-needed'; readonly promise: Id }
  | { readonly refused: 'not-spoken'; readonly promised: Id }
  | { readonly refused: 'own-word' }
  | { readonly refused: 'not-your-measure'; readonly measure: Id }
  | { readonly refused: 'lays-nothing'; readonly role: Id }
  | { readonly refused: 'not-your-act'; readonly act: Id }
  | { readonly refused: 'already-done' }
  | { readonly refused: 'not-possible'; readonly act: Id }
  | { readonly refused: 'not-your-field'; readonly field: Id }
  | { readonly refused: 'fields-missing'; readonly proposal: Id }
  | { readonly refused: 'not-a-signer'; readonly proposal: Id }
  | { readonly refused: 'already-signed'; readonly proposal: Id }
  | { readonly refused: 'not-signed'; readonly proposal: Id }
  | { readonly refused: 'lay-first' }
  | { readonly refused: 'already-ready' }
  | { readonly refused: 'phase-over'; readonly phase: Id }
  /** Meant for an earlier phase; in this one, `phase`, the like may be asked again. */
  | { readonly refused: 'meant-before'; readonly phase: Id }
  | { readonly refused: 'last-phase' }
  | { readonly refused: 'no-clock' }
  | { readonly refused: 'clock-runs' }
  | { readonly refused: 'no-such-mark' }
  | { readonly refused: 'no-what-if'; readonly whatIf: Id }
  | { readonly refused: 'already-shown'; readonly whatIf: Id }
  | { readonly refused: 'to-yourself' }
  | { readonly refused: 'no-time'; readonly needs: number }
  | { readonly refused: 'already-told'; readonly card: Id }
  | { readonly refused: 'already-there'; readonly place: Id }
  | { readonly refused: 'already-asked'; readonly subject: Id }
  | { readonly refused: 'not-asked-of-you' }
  | { readonly refused: 'not-your-proposal'; readonly measure: Id }
  | { readonly refused: 'not-yet'; readonly measure: Id }
  | { readonly refused: 'already-proposed'; readonly motion: Id }
  | { readonly refused: 'already-running'; readonly measure: Id }
  | { readonly refused: 'no-free-measure' }
  | { readonly refused: 'no-such-cost' }
  | { readonly refused: 'no-such-motion'; readonly motion: Id }
  | { readonly refused: 'motion-closed'; readonly motion: Id }
  | { readonly refused: 'own-motion'; readonly motion: Id }
  | { readonly refused: 'not-your-motion'; readonly motion: Id }
  | { readonly refused: 'enough-signers'; readonly most: number }
  | { readonly refused: 'words-stand' }
  | { readonly refused: 'no-such-amendment' }
  | { readonly refused: 'not-your-statement' }
  | { readonly refused: 'not-heard-here' }
  | { readonly refused: 'not-in-body'; readonly body: Id }
  | { readonly refused: 'conflict-of-interest'; readonly motion: Id }
  | { readonly refused: 'not-here-now'; readonly body: Id }
  | { readonly refused: 'too-many-votes'; readonly most: number }
  | { readonly refused: 'not-your-pot'; readonly pot: Id }
  | { readonly refused: 'not-your-overlap'; readonly overlap: Id }
  | { readonly refused: 'nothing-to-divide'; readonly overlap: Id }
  | { readonly refused: 'already-divided'; readonly overlap: Id }
  | { readonly refused: 'cannot-close'; readonly overlap: Id }
  | { readonly refused: 'not-your-event'; readonly inject: Id }
  | { readonly refused: 'already-chosen'; readonly inject: Id }
  | { readonly refused: 'no-such-event'; readonly inject: Id }
  | { readonly refused: 'no-such-answer' }
  | { readonly refused: 'not-your-counterpart'; readonly role: Id }
  | { readonly refused: 'nobody-there' }
  | { readonly refused: 'enough-letters'; readonly most: number }
  | { readonly refused: 'not-your-letter' }
  | { readonly refused: 'not-free'; readonly motion: Id }
  | { readonly refused: 'malformed' }
  | { readonly refused: 'too-long'; readonly most: number }
  | { readonly refused: 'unknown'; readonly what: string; readonly id: string }

export type RefusalCode = Refusal['refused']

/** Whether an outcome is a no. */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}
