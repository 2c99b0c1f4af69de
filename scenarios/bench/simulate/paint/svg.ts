/** Pictures for a page: plain SVG, drawn from numbers, with every label in it as text. */
import type { Bars, Spans, Stack, Strips } from './document.ts'

const WIDE = 760
const LABEL = 250
const ROW = 26
const PLOT = WIDE - LABEL - 90

/** What would be markup is text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

export function barsPicture({ caption, rows, format }: Bars): string {
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 1e-9)
  const signed = rows.some(({ value }) => value < 0)
  const zero = LABEL + (signed ? PLOT / 2 : 0)
  const scale = (signed ? PLOT / 2 : PLOT) / most
  const drawn = rows.map(({ label, value }, i) => {
    const width = Math.abs(value) * scale
    const x = value < 0 ? zero - width : zero
    const tip = value < 0 ? zero + 6 : zero + width + 6
    return (
      labelAt(label, i) +
      rect(value < 0 ? 'b lost' : 'b', x, i * ROW + 5, width, ROW - 10) +
      textAt('v', tip, i * ROW + 17, format(value))
    )
  })
  return picture(caption, rows.length, line('z', zero, 0, zero, rows.length * ROW) + drawn.join(''))
}

/** Two of these stand beside each other. */
const NARROW = { wide: 470, label: 96, plot: 290 }

export function stripsPicture({ caption, rows, aim, names, format }: Strips): string {
  const values = rows.flatMap(({ low, high, reference }) => [low, high, reference])
  const all = aim === null ? values : [...values, aim]
  const [from, to] = [Math.min(...all), Math.max(...all)]
  const at = (value: number) => NARROW.label + ((value - from) / (to - from || 1)) * NARROW.plot
  const drawn = rows.map(({ label, low, quarter, middle, threeQuarters, high, reference }, i) => {
    const y = i * ROW
    return (
      labelAt(label, i, NARROW.label) +
      line('axis', NARROW.label, y + 13, NARROW.label + NARROW.plot, y + 13) +
      rect('s9', at(low), y + 7, Math.max(2, at(high) - at(low)), 12) +
      rect('s5', at(quarter), y + 5, Math.max(2, at(threeQuarters) - at(quarter)), 16) +
      rect('mid', at(middle) - 1.5, y + 3, 3, 20) +
      `<path class="ref" d="M${xy(at(reference), y + 7)}l6 6-6 6-6-6z"/>` +
      textAt('v', NARROW.label + NARROW.plot + 10, y + 17, format(middle))
    )
  })
  const height = rows.length * ROW
  const goal = aim === null ? '' : line('aim', at(aim), 0, at(aim), height)
  const legend =
    `<path class="ref" d="M${xy(NARROW.label + 6, height + 8)}l6 6-6 6-6-6z"/>${textAt('k', NARROW.label + 18, height + 18, names.reference)}` +
    (aim === null
      ? ''
      : line('aim', NARROW.label + 150, height + 6, NARROW.label + 150, height + 22) +
        textAt('k', NARROW.label + 158, height + 18, `${names.aim} ${format(aim)}`))
  return picture(caption, rows.length + 1, goal + drawn.join('') + legend, NARROW.wide)
}

/** Assumptions are sentences. */
const BROAD = { label: 370, plot: 280 }

export function spansPicture({ caption, heads, rows, format }: Spans): string {
  const most = Math.max(...rows.flatMap(({ less, more }) => [Math.abs(less), Math.abs(more)]), 1e-9)
  const zero = BROAD.label + BROAD.plot / 2
  const scale = BROAD.plot / 2 / most
  const bar = (kind: string, value: number, y: number) =>
    rect(kind, value < 0 ? zero + value * scale : zero, y, Math.abs(value) * scale, 8)
  const drawn = rows.map(
    ({ label, less, more }, i) =>
      labelAt(label, i, BROAD.label) +
      bar('less', less, i * ROW + 5) +
      bar('b', more, i * ROW + 13) +
      textAt('v', BROAD.label + BROAD.plot + 6, i * ROW + 17, `${format(less)} / ${format(more)}`),
  )
  const y = rows.length * ROW + 8
  const legend =
    rect('less', BROAD.label, y, 14, 10) +
    textAt('k', BROAD.label + 20, y + 10, heads[1]) +
    rect('b', BROAD.label + 110, y, 14, 10) +
    textAt('k', BROAD.label + 130, y + 10, heads[2])
  return picture(caption, rows.length + 1, line('z', zero, 0, zero, rows.length * ROW) + drawn.join('') + legend)
}

export function stackPicture({ caption, head, names, rows }: Stack): string {
  const most = Math.max(...rows.map(({ parts }) => sum(parts)), 1)
  const drawn = rows.map(({ label, parts }, i) => {
    const boxes = parts.map((part, p) => {
      const x = LABEL + (sum(parts.slice(0, p)) / most) * PLOT
      const width = (part / most) * PLOT
      const inside = width > 22 ? textAt(`on p${p}`, x + 6, i * ROW + 17, String(part)) : ''
      return rect(`p p${p}`, x, i * ROW + 4, Math.max(0, width - 1), ROW - 8) + inside
    })
    return labelAt(label, i) + boxes.join('')
  })
  const legend = names.map(
    (name, p) =>
      rect(`p p${p}`, LABEL, (rows.length + p) * ROW + 8, 14, 14) +
      textAt('k', LABEL + 22, (rows.length + p) * ROW + 20, name),
  )
  return picture(caption === '' ? head : caption, rows.length + names.length, drawn.join('') + legend.join(''))
}

function picture(caption: string, rows: number, inner: string, wide = WIDE): string {
  const height = rows * ROW + 6
  const named = escaped(caption)
  return `<svg viewBox="0 0 ${wide} ${height}" role="img" aria-label="${named}">${inner}</svg>`
}

function labelAt(label: string, row: number, room = LABEL): string {
  const long = Math.floor(room / LETTER)
  const cut = label.length > long ? `${label.slice(0, long - 1)}…` : label
  return `<text class="l" x="${room - 10}" y="${row * ROW + 17}">${escaped(cut)}<title>${escaped(label)}</title></text>`
}
/** How wide a letter is at most, on average. */
const LETTER = 7.8

function textAt(kind: string, x: number, y: number, text: string): string {
  return `<text class="${kind}" x="${fine(x)}" y="${fine(y)}">${escaped(text)}</text>`
}

function rect(kind: string, x: number, y: number, width: number, height: number): string {
  return `<rect class="${kind}" x="${fine(x)}" y="${fine(y)}" width="${fine(width)}" height="${height}" rx="2"/>`
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<path class="${kind}" d="M${xy(x1, y1)}L${xy(x2, y2)}"/>`
}

function xy(x: number, y: number): string {
  return `${fine(x)} ${fine(y)}`
}

function fine(value: number): number {
  return Math.round(value * 10) / 10
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
