/** English: the words that everybody reads. */
import { play } from './en/play.ts'
import { refused } from './en/refused.ts'
import { start } from './en/start.ts'
import type { FirstTexts } from './texts.ts'

export const en: FirstTexts = { ...start, ...play, ...refused }
