/** Closing words and reflections that wait to be read before everybody sees them; nobody here learns whose they are. */
import type { VNode } from 'preact'
import { free, mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'

export function Waiting(): VNode {
  const waiting = mine.value.table?.waiting ?? []
  return (
    <details data-desk="queue" open={waiting.length > 0}>
      <summary>{t('desk.queue', { count: waiting.length })}</summary>
      <p class="hint">{t('desk.queueHint')}</p>
      <Do offer="hold:true">{t('desk.queueOn')}</Do>
      <Do offer="hold:false">{t('desk.queueOff')}</Do>
      <ul>
        {waiting.map((id) => (
          <li key={id}>
            <p>{free.value[id] ?? ''}</p>
            <div class="row">
              <Do offer={`pass:${id}:true`}>{t('desk.queueShow')}</Do>
              <Do offer={`pass:${id}:false`} look="quiet">
                {t('desk.queueKeep')}
              </Do>
            </div>
          </li>
        ))}
      </ul>
      <Saved about={['hold', 'pass']} />
    </details>
  )
}
