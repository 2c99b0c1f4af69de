/** What can be guessed, in the order in which it is asked. */
import type { Guess } from '../../shared/engine/state.ts'

export const GUESSES = ['more', 'same', 'fewer'] as const satisfies readonly Guess[]
