/** What can come of a motion on its way, until it is voted on. */
import type { Counts, Cover, Stance, Vote } from './motion-state.ts'
import type { Id } from './state.ts'

export type MotionEvent =
  | {
      readonly type: 'proposed'
      readonly motion: Id
      readonly measure: Id | null
      readonly free: { readonly title: Id; readonly place: Id; readonly cost: number } | null
      readonly by: Id
      readonly form: Id
      readonly round: Id
      readonly late: boolean
    }
  | {
      readonly type: 'detailed'
      readonly motion: Id
      readonly field: Id
      readonly option: Id | null
      readonly text: Id | null
    }
  | { readonly type: 'cosigned'; readonly motion: Id; readonly role: Id; readonly signed: boolean }
  | {
      readonly type: 'amended'
      readonly id: Id
      readonly motion: Id
      readonly by: Id
      readonly field: Id
      readonly option: Id
    }
  | { readonly type: 'adopted'; readonly motion: Id; readonly amendment: Id; readonly adopted: boolean }
  | { readonly type: 'withdrawn'; readonly motion: Id }
  | { readonly type: 'covered'; readonly motion: Id; readonly cover: Cover }
  | { readonly type: 'wasHeard'; readonly motion: Id; readonly role: Id; readonly stance: Stance }
  | { readonly type: 'voted'; readonly motion: Id; readonly role: Id; readonly vote: Vote }
  | { readonly type: 'handsCounted'; readonly motion: Id; readonly counts: Counts }
  | { readonly type: 'classified'; readonly motion: Id; readonly class: Id }
