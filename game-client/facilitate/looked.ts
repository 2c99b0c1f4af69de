/** What a role sees, looked at from the console. */
import type { Id } from '../../shared/engine/state.ts'
import type { Offer, PrivateView } from '../../shared/engine/views.ts'

export interface Looked {
  readonly role: Id
  readonly hand: NonNullable<PrivateView['hand']>
  readonly offers: readonly Offer[]
  /** What was entered for the person there who has no device; null where there is none. */
  readonly own: PrivateView['me'] | null
  readonly texts: Readonly<Record<string, string>>
}
