/** Pictures for a page: plain SVG, drawn from numbers, with every label in it as text. */
import type { Bars, Spans, Stack, Strips } from './document.ts'

const ROW = 26

/** How a picture is laid out: beside each other on a desk; on a phone labels stand above what they name. */
interface Layout {
  readonly kind: 'broad' | 'phone' | 'strips'
  readonly wide: number
  /** Room for labels, before or above. */
  readonly label: number
  readonly plot: number
  readonly row: number
  /** How far below its label a row is drawn. */
  readonly below: number
}

const BROAD: Layout = { kind: 'broad', wide: 760, label: 250, plot: 420, row: ROW, below: 0 }
const PHONE: Layout = { kind: 'phone', wide: 340, label: 0, plot: 280, row: 44, below: 17 }
/** Assumptions are sentences, and their two numbers need room. */
const SENTENCES: readonly Layout[] = [
  { ...BROAD, label: 370, plot: 280 },
  { ...PHONE, plot: 230 },
]

function each(layouts: readonly Layout[], draw: (layout: Layout) => string): string {
  return layouts.map(draw).join('')
}

/** What would be markup is text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

export function barsPicture(bars: Bars): string {
  const long = bars.rows.some(({ label }) => shortened(label, BROAD.label) !== label)
  return each(long ? SENTENCES : [BROAD, PHONE], (layout) => barsIn(bars, layout))
}

function barsIn({ caption, rows, format }: Bars, layout: Layout): string {
  const { label: room, plot, row, below } = layout
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 1e-9)
  const signed = rows.some(({ value }) => value < 0)
  const zero = room + (signed ? plot / 2 : 0)
  const scale = (signed ? plot / 2 : plot) / most
  const drawn = rows.map(({ label, value }, i) => {
    const width = Math.abs(value) * scale
    const x = value < 0 ? zero - width : zero
    const y = i * row + below
    const tip = value < 0 ? zero + 6 : zero + width + 6
    return (
      labelAt(label, i, layout) +
      rect(value < 0 ? 'b lost' : 'b', x, y + 5, width, ROW - 10) +
      textAt('v', tip, y + 17, format(value))
    )
  })
  return picture(caption, layout, rows.length * row, axes(zero, rows.length, layout) + drawn.join(''))
}

/** Where nothing is: one line down a picture; beside each bar where labels stand above, or it would run through them. */
function axes(zero: number, rows: number, { row, below }: Layout): string {
  if (below === 0) return line('z', zero, 0, zero, rows * row)
  return Array.from({ length: rows }, (_, i) => line('z', zero, i * row + below, zero, i * row + below + ROW)).join('')
}

/** Two of these stand beside each other. */
const STRIPS: Layout = { ...BROAD, kind: 'strips', wide: 480, label: 96, plot: 280 }

export function stripsPicture({ caption, rows, aim, names, format }: Strips): string {
  const values = rows.flatMap(({ low, high, reference }) => [low, high, reference])
  const all = aim === null ? values : [...values, aim]
  const [from, to] = [Math.min(...all), Math.max(...all)]
  const at = (value: number) => STRIPS.label + ((value - from) / (to - from || 1)) * STRIPS.plot
  const drawn = rows.map(({ label, low, quarter, middle, threeQuarters, high, reference }, i) => {
    const y = i * ROW
    return (
      labelAt(label, i, STRIPS) +
      line('axis', STRIPS.label, y + 13, STRIPS.label + STRIPS.plot, y + 13) +
      rect('s9', at(low), y + 7, Math.max(2, at(high) - at(low)), 12) +
      rect('s5', at(quarter), y + 5, Math.max(2, at(threeQuarters) - at(quarter)), 16) +
      rect('mid', at(middle) - 1.5, y + 3, 3, 20) +
      `<path class="ref" d="M${xy(at(reference), y + 7)}l6 6-6 6-6-6z"/>` +
      textAt('v', STRIPS.label + STRIPS.plot + 10, y + 17, format(middle))
    )
  })
  const height = rows.length * ROW
  const goal = aim === null ? '' : line('aim', at(aim), 0, at(aim), height)
  const legend =
    `<path class="ref" d="M${xy(STRIPS.label + 6, height + 8)}l6 6-6 6-6-6z"/>${textAt('k', STRIPS.label + 18, height + 18, names.reference)}` +
    (aim === null
      ? ''
      : line('aim', STRIPS.label + 150, height + 6, STRIPS.label + 150, height + 22) +
        textAt('k', STRIPS.label + 158, height + 18, `${names.aim} ${format(aim)}`))
  return picture(caption, STRIPS, height + ROW, goal + drawn.join('') + legend)
}

export function spansPicture(spans: Spans): string {
  return each(SENTENCES, (layout) => spansIn(spans, layout))
}

function spansIn({ caption, heads, rows, format }: Spans, layout: Layout): string {
  const { label: room, plot, row, below } = layout
  const most = Math.max(...rows.flatMap(({ less, more }) => [Math.abs(less), Math.abs(more)]), 1e-9)
  const zero = room + plot / 2
  const scale = plot / 2 / most
  const bar = (kind: string, value: number, y: number) =>
    rect(kind, value < 0 ? zero + value * scale : zero, y, Math.abs(value) * scale, 8)
  const drawn = rows.map(({ label, less, more }, i) => {
    const y = i * row + below
    return (
      labelAt(label, i, layout) +
      bar('less', less, y + 5) +
      bar('b', more, y + 13) +
      textAt('v', room + plot + 6, y + 17, `${format(less)} / ${format(more)}`)
    )
  })
  const y = rows.length * row + 8
  const legend =
    rect('less', room, y, 14, 10) +
    textAt('k', room + 20, y + 10, heads[1]) +
    rect('b', room + 110, y, 14, 10) +
    textAt('k', room + 130, y + 10, heads[2])
  return picture(caption, layout, rows.length * row + ROW, axes(zero, rows.length, layout) + drawn.join('') + legend)
}

export function stackPicture(stack: Stack): string {
  return each([BROAD, PHONE], (layout) => stackIn(stack, layout))
}

function stackIn({ caption, head, names, rows }: Stack, layout: Layout): string {
  const { label: room, plot, row, below } = layout
  const most = Math.max(...rows.map(({ parts }) => sum(parts)), 1)
  const drawn = rows.map(({ label, parts }, i) => {
    const y = i * row + below
    const boxes = parts.map((part, p) => {
      const x = room + (sum(parts.slice(0, p)) / most) * plot
      const width = (part / most) * plot
      const inside = width > 22 ? textAt(`on p${p}`, x + 6, y + 17, String(part)) : ''
      return rect(`p p${p}`, x, y + 4, Math.max(0, width - 1), ROW - 8) + inside
    })
    return labelAt(label, i, layout) + boxes.join('')
  })
  const from = rows.length * row
  const legend = names.map(
    (name, p) =>
      rect(`p p${p}`, room, from + p * ROW + 8, 14, 14) +
      textAt('k', room + 22, from + p * ROW + 20, shortened(name, layout.wide - room - 22)),
  )
  return picture(caption === '' ? head : caption, layout, from + names.length * ROW, drawn.join('') + legend.join(''))
}

function picture(caption: string, { kind, wide }: Layout, high: number, inner: string): string {
  const named = escaped(caption)
  return `<svg class="${kind}" viewBox="0 0 ${wide} ${high + 6}" role="img" aria-label="${named}">${inner}</svg>`
}

function labelAt(label: string, row: number, { kind, wide, label: room, row: high }: Layout): string {
  const [x, y] = kind === 'phone' ? [0, row * high + 14] : [room - 10, row * high + 17]
  const cut = shortened(label, kind === 'phone' ? wide : room)
  return `<text class="l" x="${x}" y="${y}">${escaped(cut)}<title>${escaped(label)}</title></text>`
}

function shortened(text: string, room: number): string {
  const long = Math.floor(room / LETTER)
  return text.length > long ? `${text.slice(0, long - 1)}…` : text
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
