/** What people type is shown to others: whatever it holds, it stays in its line and hides nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNickname } from '../../game-server/http/nickname.ts'
import { visible } from '../../shared/protocol/visible.ts'

const letters = (...codes: number[]) => String.fromCodePoint(...codes)

describe('a text that others will read', () => {
  test.each([
    ['turned round', `Amt${letters(0x202e)}tmA`, 'AmttmA'],
    ['isolated', `${letters(0x2067)}Amt${letters(0x2069)}`, 'Amt'],
    ['with spaces without width', `A${letters(0x200b)}m${letters(0xfeff)}t`, 'Amt'],
    ['of letters without ink', letters(0x3164, 0x115f, 0xffa0, 0x2800), ''],
    ['of tags', letters(0xe0041, 0xe0042), ''],
    ['of nothing but joints', letters(0x200d, 0x200c, 0x200d), ''],
    ['in several lines', 'Amt\r\n\u2028Amt\u0000', 'Amt Amt'],
    ['of half a character', `Amt${letters(0xd800)}`, 'Amt'],
  ])('%s is shown without', (_, typed, shown) => {
    expect(visible(typed)).toBe(shown)
  })

  test('has no towers of marks, and keeps those that languages need', () => {
    const tower = `Z${letters(...Array<number>(60).fill(0x030d))}`
    expect(visible(tower)).toBe(`Z${letters(0x030d, 0x030d, 0x030d)}`)
    for (const text of ['Zoë', 'Đặng', 'ड़ों', 'بِسْمِ', '👩‍👧‍👦', '1️⃣', 'می‌خواهم'])
      expect(visible(text)).toBe(text.normalize('NFC'))
  })

  test('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = visible(typed)
        expect(visible(once)).toBe(once)
        expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]|\p{M}{4}/u)
      }),
    )
  })
})

describe('a nickname', () => {
  test.each([letters(0x3164), letters(0x200d), ' \t ', '\u202E'])('that nobody could see is none', (typed) => {
    expect(readNickname(typed)).toBeNull()
  })

  test('holds no towers and at most 24 letters', () => {
    expect(readNickname(`Z${letters(...Array<number>(90).fill(0x0300))}${'x'.repeat(90)}`)).toBe(
      `Z${letters(0x0300, 0x0300, 0x0300)}${'x'.repeat(23)}`,
    )
  })
})
