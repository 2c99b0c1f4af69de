/** Lettering on the canvas: measured, wrapped, with a halo in the colour of the ground so that it stands on anything. */
import { type Ink, sheet, typeface } from './ink.ts'

export interface Lettering {
  readonly size: number
  readonly weight?: number
  readonly italic?: boolean
  readonly colour: string
  readonly align?: CanvasTextAlign
  readonly halo?: string
}

function fontOf({ size, weight = 400, italic = false }: Lettering): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${typeface.fontFamily}`
}

/** Writes one line around the height y. */
export function write(ink: Ink, text: string, x: number, y: number, lettering: Lettering): void {
  ink.font = fontOf(lettering)
  ink.textAlign = lettering.align ?? 'center'
  ink.textBaseline = 'middle'
  if (lettering.halo !== undefined) {
    ink.lineJoin = 'round'
    ink.strokeStyle = lettering.halo
    ink.lineWidth = lettering.size * 0.3
    // Wider than high: a line that passes behind must not show between two words, as if it struck them out.
    for (const aside of [-0.13, 0, 0.13]) ink.strokeText(text, x + aside * lettering.size, y)
  }
  ink.fillStyle = lettering.colour
  ink.fillText(text, x, y)
}

let measure: Ink | undefined

/** How wide a line is going to be. */
export function widthOf(text: string, lettering: Lettering): number {
  measure ??= sheet(1, 1).ink
  measure.font = fontOf(lettering)
  return measure.measureText(text).width
}

/** Breaks a text into lines that fit: at spaces, and at soft hyphens where a word is too long. */
export function wrap(text: string, width: number, lettering: Lettering): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer.replaceAll('\u00ad', ''), lettering) <= width) {
      line = longer
      continue
    }
    const [kept, rest] = hyphenated(word, line, width, lettering)
    if (kept !== '') lines.push(kept)
    line = rest
  }
  if (line !== '') lines.push(line)
  return lines.map((one) => one.replaceAll('\u00ad', ''))
}

/** Fills up the line with as many syllables as fit, and leaves the rest. */
function hyphenated(word: string, line: string, width: number, lettering: Lettering): readonly [string, string] {
  const syllables = word.split('\u00ad')
  const start = line === '' ? '' : `${line} `
  for (let count = syllables.length - 1; count > 0; count--) {
    const head = `${start}${syllables.slice(0, count).join('')}-`
    if (widthOf(head.replaceAll('\u00ad', ''), lettering) <= width) return [head, syllables.slice(count).join('\u00ad')]
  }
  return [line, word]
}

/** Writes lines one below the other, the first around the height y; returns the height below the last. */
export function writeLines(
  ink: Ink,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  lettering: Lettering,
): number {
  lines.forEach((line, index) => {
    write(ink, line, x, y + index * leading, lettering)
  })
  return y + lines.length * leading
}
