/** Nicknames: short, in one line, nothing invisible, and nothing at all if nobody wants one. */

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu
const LONGEST = 24

/** The nickname as it is shown; null where nothing remains. The rest of an overlong one is cut off. */
export function readNickname(typed: string | null | undefined): string | null {
  const clean = (typed ?? '').normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  const letters = [...new Intl.Segmenter().segment(clean)].map(({ segment }) => segment)
  const short = letters.slice(0, LONGEST).join('').trim()
  return short === '' ? null : short
}
