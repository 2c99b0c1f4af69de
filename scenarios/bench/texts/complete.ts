/** What each language of the bench must say: complete by type. */
import type { Code } from '../../../shared/scenario/diagnostics.ts'
import type { de } from './de.ts'
import type { reasonsDe } from './reasons/de.ts'
import type { simulateDe } from './simulate/de.ts'

export type SimulateWords = Readonly<Record<keyof typeof simulateDe, string>>

export type ReasonWords = Readonly<Record<keyof typeof reasonsDe, string>>

/** What each language must say. */
export interface Words {
  readonly diagnostics: Readonly<Record<Code, string>>
  readonly bench: Readonly<Record<keyof typeof de.bench, string>>
}
