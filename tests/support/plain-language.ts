/** The rules of Einfache Sprache that can be counted. */

/** The most words in a sentence. */
export const LONGEST = 15

/** What is hard to read in this text: sentences that are too long, signs and shortened words, and people inside a word. */
export function hardIn(text: string): string[] {
  const long = text.split(/(?<=[.!?:]["“”]?)\s+/).filter((sentence) => sentence.split(/\s+/).length > LONGEST)
  const signs = text.match(/[€%§]|\b(?:Mio|Tsd|bzw|usw|ggf|inkl)\.|z\. B\.|u\. a\.|\p{L}[:*_]in/gu) ?? []
  return [...long, ...signs]
}
