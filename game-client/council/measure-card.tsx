/** One measure as a card of paper: what it is, how far it reaches, what it costs, what can go wrong. */
import type { VNode } from 'preact'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import { measurePrice } from './names.ts'
import { Stairs } from './stairs.tsx'

export function MeasureCard({ id }: { readonly id: string }): VNode {
  const stage = frame.value?.measures[id]?.stage ?? null
  const risk = s(`measures.${id}.risk`)
  const needs = s(`measures.${id}.needs.text`)
  return (
    <div class="measure-card">
      <p>{s(`measures.${id}.text`)}</p>
      <Stairs stage={stage} />
      <p class="price">{measurePrice(id)}</p>
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
