/** What is in a pot as a bar: what stays, and hatched what would be taken from it. The words beside it say the same. */
import type { VNode } from 'preact'
import type { Taken } from './left-after.ts'

const WIDE = 240
const HIGH = 10
const HATCH = 6

export function PotBar({ now, taken }: Pick<Taken, 'now' | 'taken'>): VNode | null {
  const whole = Math.max(now, taken)
  if (whole <= 0) return null
  const x = (amount: number) => (Math.max(0, amount) / whole) * WIDE
  const from = x(now - taken)
  const lines = Array.from({ length: Math.ceil((WIDE - from) / HATCH) }, (_, at) => from + at * HATCH)
  return (
    <svg class={taken > now ? 'pot-bar short' : 'pot-bar'} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <rect class="stays" width={from} height={HIGH} />
      {lines.map((at) => (
        <line key={at} x1={at} y1={HIGH} x2={Math.min(at + HATCH, WIDE)} y2="0" />
      ))}
      <rect class="edge" x="0.5" y="0.5" width={WIDE - 1} height={HIGH - 1} />
      {taken > now && <line class="limit" x1={x(now)} y1="0" x2={x(now)} y2={HIGH} />}
    </svg>
  )
}
