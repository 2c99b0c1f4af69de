/** Paints a report for a terminal: lines of text, with block characters for pictures. */
import { table } from './columns.ts'
import type { Bars, Document, Part, Spans, Stack, Strips } from './document.ts'

/** How wide a picture is, in characters. */
const WIDTH = 32
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

export function linesOf({ title, setup, caution, sections }: Document): string[] {
  return [
    title,
    setup,
    caution,
    ...sections.flatMap((section) => [
      '',
      `━━ ${section.title}`,
      section.lead,
      ...section.parts.flatMap((part) => ['', ...painted(part)]),
    ]),
  ]
}

function painted(part: Part): string[] {
  switch (part.kind) {
    case 'note':
      return [part.text]
    case 'list':
      return table(part.items.map(({ mark, weight, text }) => [`${'!'.repeat(weight)} ${mark}`, text]))
    case 'table':
      return [...captioned(part.caption), ...table([part.heads, ...part.rows])]
    case 'bars':
      return bars(part)
    case 'strips':
      return strips(part)
    case 'spans':
      return spans(part)
    case 'stack':
      return stack(part)
  }
}

function captioned(caption: string): string[] {
  return caption === '' ? [] : [caption]
}

function bars({ caption, heads, rows, format }: Bars): string[] {
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)), 1e-9)
  const signed = rows.some(({ value }) => value < 0)
  const half = signed ? WIDTH / 2 : WIDTH
  const [first = '', second = '', ...others] = heads
  const picture = rows.map(({ label, value, more }) => [
    label,
    signed ? centred(value / most, half) : block(value / most, half).padEnd(half),
    format(value),
    ...more,
  ])
  return [...captioned(caption === second ? '' : caption), ...table([[first, '', second, ...others], ...picture])]
}

/** A bar of that share of a width. */
function block(share: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.abs(share)) * width * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}

/** To the left of the middle for less, to the right for more. */
function centred(share: number, half: number): string {
  const cells = Math.round(Math.min(1, Math.abs(share)) * half)
  const left = share < 0 ? '█'.repeat(cells).padStart(half) : ' '.repeat(half)
  return `${left}│${share > 0 ? block(share, half).padEnd(half) : ' '.repeat(half)}`
}

function strips({ caption, rows, aim, names, heads, format }: Strips): string[] {
  const all = rows.flatMap(({ low, high, reference }) => [low, high, reference])
  const [from, to] = extent(aim === null ? all : [...all, aim])
  const at = (value: number) => Math.round(((value - from) / (to - from || 1)) * (WIDTH - 1))
  const picture = rows.map(({ label, low, quarter, middle, threeQuarters, high, reference }) => {
    const cells = Array.from({ length: WIDTH }, (_, i): string => {
      if (i === at(middle)) return '█'
      if (i >= at(quarter) && i <= at(threeQuarters)) return '▓'
      if (i >= at(low) && i <= at(high)) return '░'
      return '·'
    })
    cells[at(reference)] = '◇'
    if (aim !== null) cells[at(aim)] = '┃'
    const numbers = [low, quarter, middle, threeQuarters, high, reference].map(format)
    return [label, cells.join(''), ...numbers]
  })
  const legend = `◇ ${names.reference}${aim === null ? '' : ` · ┃ ${names.aim}`}`
  return [caption, ...table([[names.row, legend, ...heads, names.reference], ...picture])]
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

function spans({ caption, heads, rows, format }: Spans): string[] {
  const most = Math.max(...rows.flatMap(({ less, more }) => [Math.abs(less), Math.abs(more)]), 1e-9)
  const half = WIDTH / 2
  const picture = rows.map(({ label, less, more }) => {
    const cells = Array.from({ length: WIDTH + 1 }, (_, i) => {
      const at = ((i - half) / half) * most
      const isIn = (value: number) => value !== 0 && (value > 0 ? at >= 0 && at <= value : at <= 0 && at >= value)
      if (i === half) return '│'
      if (isIn(less) && isIn(more)) return '▓'
      return isIn(more) ? '█' : isIn(less) ? '░' : ' '
    })
    return [shortened(label), cells.join(''), format(less), format(more)]
  })
  return [...captioned(caption), ...table([[heads[0], `░ ${heads[1]}  █ ${heads[2]}`, heads[1], heads[2]], ...picture])]
}

const SHADES = ['█', '▓', '▒', '░', '·']

function stack({ caption, head, names, rows }: Stack): string[] {
  const legend = names.map((name, i) => `${SHADES[i % SHADES.length]} ${name}`)
  const most = Math.max(...rows.map(({ parts }) => sum(parts)), 1)
  const picture = rows.map(({ label, parts }) => [
    label,
    parts.map((part, i) => (SHADES[i % SHADES.length] ?? '').repeat(Math.round((part / most) * WIDTH))).join(''),
    parts.join(' / '),
  ])
  return [
    ...captioned(caption === head ? '' : caption),
    ...legend.map((line) => `  ${line}`),
    ...table([[head, '', ''], ...picture]),
  ]
}

/** A sentence is too long for a column. */
function shortened(label: string): string {
  return label.length <= LONG ? label : `${label.slice(0, LONG - 1)}…`
}
const LONG = 60

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
