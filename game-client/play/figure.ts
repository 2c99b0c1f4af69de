/** A figure that people can ask about. */
import type { Id } from '../../shared/engine/state.ts'

/** A variable; or an indicator with the sum at which it stands. */
export type Figure = { readonly variable: Id } | { readonly indicator: Id; readonly now: number }
