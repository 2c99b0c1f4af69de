/** What people type, made safe to show beside what others have typed: nothing unseen, nothing that climbs out of its line. */

const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
// Controls of direction, spaces without width, letters without ink, tags, and halves of characters.
const UNSEEN =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uD800-\uDFFF\u{E0000}-\u{E0FFF}]/gu
// What joins two signs has to stand between two; one is enough.
const LOOSE_JOINS = /(?<=^|\s)[\u200C\u200D]+|[\u200C\u200D]+(?=\s|$)|(?<=[\u200C\u200D])[\u200C\u200D]+/gu
// No script piles up more on one letter; a tower of marks covers the lines above.
const TOWERS = /(\p{M}{3})\p{M}+/gu

/** The text in one line and in one form, without what cannot be seen and without towers of marks. */
export function visible(text: string): string {
  const seen = text.replace(BREAKS, ' ').replace(UNSEEN, '').normalize('NFC')
  return seen.replace(LOOSE_JOINS, '').replace(TOWERS, '$1').trim()
}
