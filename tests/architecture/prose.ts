/** Tells a sentence for people from the other strings that code is full of. */

const word = /^[("„“‚»«]*\p{L}[\p{L}’']*(?:-\p{Lu}\p{L}*)*[.,:;!?…)"“”’«»]*$/u
const camelCase = /\p{Ll}\p{Lu}/u
const shouted = /^\P{L}*\p{Lu}{2,}\P{L}*$/u
const german = /\p{L}*[äöüÄÖÜß]\p{L}*/u
const exclaimed = /^\p{Lu}\p{Ll}{2,}[.!?…]+$/u

/** Stands for what a template inserts. */
export const hole = '{}'

/**
 * Whether somebody would read this aloud: three words or more that make up most of it, two of which the first is
 * capitalised, one that ends like a sentence, or anything with an umlaut. Keys, class lists in kebab-case, headers,
 * selectors with signs and shouted constants are none of it.
 */
export function isProse(text: string): boolean {
  const tokens = text.split(/\s+/).filter((token) => token !== '' && token !== hole)
  const words = tokens.filter((token) => word.test(token) && !camelCase.test(token) && !shouted.test(token))
  const first = tokens[0] ?? ''
  if (words.length >= 3 && words.length >= tokens.length * 0.6) return true
  if (words.length === 2 && tokens.length === 2 && /^\P{L}*\p{Lu}/u.test(first)) return true
  if (tokens.length === 1 && exclaimed.test(first)) return true
  return words.some((one) => german.test(one) && one.length >= 3)
}

/** Whether there is anything to read at all: two letters in a row. */
export function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(text.replaceAll(/&\w+;/g, ' '))
}
