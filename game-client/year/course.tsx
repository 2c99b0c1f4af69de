/** The course of one indicator over the reports: a small line, and the same as words. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { indicatorFigure } from '../ui/words.ts'

const WIDE = 72
const HIGH = 20
const EDGE = 4

export function Course({ id }: { readonly id: Id }): VNode | null {
  const known = valuesOf(id)
  const before = known.at(-2)
  if (before === undefined) return null
  const least = Math.min(...known)
  const span = Math.max(...known) - least || 1
  const x = (at: number) => EDGE + (at / (known.length - 1)) * (WIDE - 2 * EDGE)
  const y = (value: number) => HIGH - EDGE - ((value - least) / span) * (HIGH - 2 * EDGE)
  const points = known.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
  return (
    <span class="before">
      <svg class="spark" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} aria-hidden="true">
        <polyline points={points.join(' ')} />
        <circle cx={x(known.length - 1)} cy={y(known.at(-1) ?? 0)} r="3" />
      </svg>
      {t('report.before', { figures: indicatorFigure(id, before) })}
    </span>
  )
}

/** What has been known of it so far, oldest first; official figures are no part of a course. */
export function valuesOf(id: Id): readonly number[] {
  return (view.value?.reports ?? []).flatMap(({ values }) => {
    const seen = values[id] ?? null
    return seen === null || seen.official ? [] : [seen.value]
  })
}
