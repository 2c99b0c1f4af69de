/** English: the words that everybody reads. */

import type { FirstTexts } from './complete.ts'
import { play } from './en/play.ts'
import { refused } from './en/refused.ts'
import { start } from './en/start.ts'

export const en: FirstTexts = { ...start, ...play, ...refused }
