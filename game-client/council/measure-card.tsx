/** One measure as a card of paper: what it is, how far it reaches, what it costs, what can go wrong. */
import type { VNode } from 'preact'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import { After } from './after.tsx'
import { measurePrice } from './names.ts'
import { Stairs } from './stairs.tsx'

interface MeasureCardProps {
  readonly id: string
  /** Somebody weighs whether to bring it in: then it says what would be left. */
  readonly choosing?: boolean
}

export function MeasureCard({ id, choosing = false }: MeasureCardProps): VNode {
  const stage = frame.value?.measures[id]?.stage ?? null
  const risk = s(`measures.${id}.risk`)
  const needs = s(`measures.${id}.needs.text`)
  return (
    <div class="measure-card">
      <p>{s(`measures.${id}.text`)}</p>
      <Stairs stage={stage} />
      <p class="price">{measurePrice(id)}</p>
      {choosing && <After motion={{ measure: id, free: null }} />}
      {needs !== '' && (
        <p class="hint">
          <b>{t('motion.needs')}</b> {needs}
        </p>
      )}
      {risk !== '' && (
        <p class="hint">
          <b>{t('motion.risk')}</b> {risk}
        </p>
      )}
    </div>
  )
}
