/** Moments that the debrief is to come back to, with a note that only those who lead can read. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { free, mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { phaseTitle } from './phase-title.ts'
import { Typed } from './typed.tsx'

export function Moments(): VNode {
  const note = useSignal('')
  const kept = mine.value.table?.moments ?? []
  return (
    <details data-desk="moments">
      <summary>{t('desk.moments', { count: kept.length })}</summary>
      <p class="hint">{t('desk.momentHint')}</p>
      <Typed of={note} label={t('desk.momentNote')} most={400} rows={2} />
      <Do offer="moment" text={note.value.trim()} then={() => (note.value = '')}>
        {t('desk.momentKeep')}
      </Do>
      <ul>
        {kept.toReversed().map(({ id, text, phase }) => (
          <li key={id}>
            <small>{phaseTitle(phase)}</small> {text === null ? t('desk.momentBare') : (free.value[text] ?? '')}{' '}
            <Do offer={`unmoment:${id}`} look="quiet">
              {t('desk.momentGone')}
            </Do>
          </li>
        ))}
      </ul>
      <Saved about={['moment', 'unmoment']} />
    </details>
  )
}
