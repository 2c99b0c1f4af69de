/** One dot is one family: full where the family has somebody to call. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'

/** More than that stand in longer rows. */
const MANY = 250

interface DotsProps {
  readonly reached: number
  readonly families: number
  /** How many were reached when this began: those that came since are drawn as new. */
  readonly before?: number
}

export function Dots({ reached, families, before = reached }: DotsProps): VNode {
  const all = Array.from({ length: families }, (_, at) => stateOf(at, reached, before))
  return (
    <div class={families > MANY ? 'dots many' : 'dots'} role="img" aria-label={t('town.dots', { reached, families })}>
      {all.map((state, at) => (
        <i key={at} class={state} />
      ))}
    </div>
  )
}

function stateOf(at: number, reached: number, before: number): 'reached' | 'new' | 'gone' | 'open' {
  if (at < Math.min(reached, before)) return 'reached'
  if (at < reached) return 'new'
  return at < before ? 'gone' : 'open'
}
