/** Where words of people could lie after they were deleted: every byte of every file, what was logged, what is handed out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The words that are found, with the places where they lie. */
export function tracesIn(places: ReadonlyMap<string, Buffer>, words: readonly string[]): string[] {
  return [...places].flatMap(([place, bytes]) =>
    words
      .filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)))
      .map((word) => `${word} in ${place}`),
  )
}

/** Every file below a folder, whatever it is called. */
export function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path), readFileSync(path)]
    }),
  )
}

/** As it was written, and as JSON and a machine of another kind would write it. */
function spellings(word: string): Buffer[] {
  const escaped = [...word].map((sign) =>
    sign < '\u0080' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(escaped.join(''))]
}
