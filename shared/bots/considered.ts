/** What a bot can come to, before anybody asks for it. */
import type { RoleCommand } from '../engine/commands.ts'
import type { Offer } from '../engine/views.ts'

/** An offer that a bot can take. */
export type Played = Offer & { readonly ask: RoleCommand }

/** What a bot asks for, and why: a wish of its author, its own former choice, or nothing that could be told. */
export interface Considered {
  readonly offer: Played
  readonly because: { readonly wish: number } | 'own' | 'done' | 'luck'
}
