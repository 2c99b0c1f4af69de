/** Votes as seats in a half circle: full for yes, crossed for no, a ring for abstention. The words stand beside it. */
import type { VNode } from 'preact'

interface Votes {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

const ROW = 12
const SEAT = 4.2

export function HalfCircle({ yes, no, abstain }: Votes): VNode | null {
  const kinds = [...fill('yes', yes), ...fill('abstain', abstain), ...fill('no', no)]
  if (kinds.length === 0) return null
  const rows = Math.ceil(kinds.length / ROW)
  const seats = seatsIn(kinds.length, rows)
  const radius = outer(rows)
  return (
    <svg
      class="half-circle"
      viewBox={`${-radius - 6} ${-radius - 6} ${2 * radius + 12} ${radius + 12}`}
      aria-hidden="true"
    >
      {seats.map(({ x, y }, at) => (
        <Seat key={at} x={x} y={y} kind={kinds[at] ?? 'abstain'} />
      ))}
    </svg>
  )
}

type Kind = keyof Votes

function Seat({ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: Kind }): VNode {
  if (kind !== 'no') return <circle class={kind} cx={x} cy={y} r={SEAT} />
  const arm = SEAT * 0.8
  return (
    <path class="no" d={`M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`} />
  )
}

/** Seats from left to right over all rows, so that each kind stands together. */
function seatsIn(count: number, rows: number): { readonly x: number; readonly y: number }[] {
  const all = Array.from({ length: count }, (_, at) => {
    const row = at % rows
    const inRow = Math.ceil((count - row) / rows)
    const angle = Math.PI * (1 - (Math.floor(at / rows) + 0.5) / inRow)
    const radius = outer(rows) - row * 12
    return { angle, x: Math.cos(angle) * radius, y: -Math.sin(angle) * radius }
  })
  return all.toSorted((a, b) => b.angle - a.angle)
}

function outer(rows: number): number {
  return 34 + rows * 12
}

function fill(kind: Kind, count: number): Kind[] {
  return Array.from({ length: count }, () => kind)
}
