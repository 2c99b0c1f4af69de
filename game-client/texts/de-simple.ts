/** Einfache Sprache: the words that everybody reads. */

import type { FirstTexts } from './complete.ts'
import { play } from './de-simple/play.ts'
import { refused } from './de-simple/refused.ts'
import { start } from './de-simple/start.ts'

export const deSimple: FirstTexts = { ...start, ...play, ...refused }
