/** Sets rows of text into columns below each other. */

/** No column but the last is wider than this: names of things can be whole sentences. */
const WIDEST = 48

/** Numbers to the right, everything else to the left. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) => row.map((cell, i) => (i < row.length - 1 ? shortened(cell) : cell)))
  const widths = cut.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), [])
  const body = cut.slice(1)
  const numeric = widths.map((_, i) => i > 0 && body.length > 0 && body.every((row) => isNumber(row[i] ?? '')))
  return cut.map((row) =>
    `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, numeric[i] ?? false)).join('  ')}`.trimEnd(),
  )
}

function padded(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width)
}

/** A figure with its sign and its unit, or nothing. */
export function isNumber(cell: string): boolean {
  return /^[+−–-]?$|^[+−]?€?\d[\d.,]*(?!\d)\D{0,16}$/u.test(cell)
}

function shortened(cell: string): string {
  return cell.length <= WIDEST ? cell : `${cell.slice(0, WIDEST - 1)}…`
}
