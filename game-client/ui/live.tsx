/** Says aloud what changes without a touch: the phase, and whether something was saved or refused. */
import { effect, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { outbox, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { refusalText } from './saved.tsx'
import { s } from './words.ts'

const polite = signal('')
let phaseSaid = ''
let answeredSaid = ''

effect(() => {
  const seen = view.value
  if (seen === null || seen.status === 'lobby') return
  const name = s(`rounds.${seen.round}.phases.${seen.phase}.name`)
  if (name === '' || name === phaseSaid) return
  phaseSaid = name
  polite.value = t('live.phase', { phase: name })
})

effect(() => {
  const last = outbox.value.findLast(({ state }) => state !== 'sending')
  if (last === undefined || last.message.cid === answeredSaid) return
  answeredSaid = last.message.cid
  polite.value = last.state === 'saved' ? t('saving.saved') : refusalText(last.refusal)
})

/** One region for the whole page; it is never taken out, or screen readers would not hear it. */
export function Live(): VNode {
  return (
    <div class="aside" role="status" aria-live="polite">
      {polite.value}
    </div>
  )
}
