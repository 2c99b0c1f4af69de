/** What is probably wrong where a text stops being JSON: the slips of people who write it by hand. */

export type Slip = 'quotes' | 'more' | 'missing' | 'decimal' | 'comment' | 'unclosed' | 'inside' | 'unquoted' | 'other'

/** The slip at this position of a text that JSON.parse did not take, and how to tell it from the others. */
export function slipAt(text: string, offset: number): Slip {
  const before = text.slice(0, offset).trimEnd()
  const after = text.slice(offset)
  return SLIPS.find(([, fits]) => fits(before, after))?.[0] ?? 'other'
}

type Fits = (before: string, after: string) => boolean

/** The first that fits. */
const SLIPS: readonly (readonly [Slip, Fits])[] = [
  ['unclosed', (_, after) => after.trim() === ''],
  ['comment', (_, after) => /^(\/\/|\/\*|#)/.test(after)],
  ['quotes', (before, after) => /^[„“”‘’'«»]/.test(after) || /[„“”]$/.test(before)],
  ['decimal', (before, after) => /\d,$/.test(before) && /^\d/.test(after)],
  ['more', (before, after) => before.endsWith(',') && /^[}\],]/.test(after)],
  ['missing', (before, after) => /["}\]\dle]$/.test(before) && /^["{[]/.test(after)],
  ['inside', (before, after) => before.endsWith('"') && /^[\p{L}\d]/u.test(after)],
  ['unquoted', (before, after) => /[:{,[]\s*\p{L}*$/u.test(before) && /^\p{L}/u.test(after)],
]

/** The line of a position, with a mark below it; tabs stay, so that the mark stands where it should. */
export function marked(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(from, end < 0 ? undefined : end).trimEnd()
  const start = Math.max(0, offset - from - HALF)
  const blank = line.slice(start, offset - from).replaceAll(/[^\t]/g, ' ')
  return `${line.slice(start, start + 2 * HALF)}\n${blank}^`
}
/** Of a very long line, so much before and behind. */
const HALF = 50
