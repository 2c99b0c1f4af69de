/** Which words every language has: the keys of the German ones. */
import type { de } from './de.ts'
import type { de as later } from './later/de.ts'

export type FirstTexts = Readonly<Record<keyof typeof de, string>>

export type LaterTexts = Readonly<Record<keyof typeof later, string>>
