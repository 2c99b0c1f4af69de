/** Nicknames: short, in one line, nothing invisible, and nothing at all if nobody wants one. */
import { visible } from '../../shared/protocol/visible.ts'

// A name needs none of these, not even to join two signs into one.
const UNNAMED = /[\p{Cf}\p{Co}\p{Cn}]/gu
const LONGEST = 24

/** The nickname as it is shown; null where nothing remains. The rest of an overlong one is cut off. */
export function readNickname(typed: string | null | undefined): string | null {
  const clean = visible(typed ?? '')
    .replace(UNNAMED, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...new Intl.Segmenter().segment(clean)].map(({ segment }) => segment)
  const short = letters.slice(0, LONGEST).join('').trim()
  return short === '' ? null : short
}
