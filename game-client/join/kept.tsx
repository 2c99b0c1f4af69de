/** The notice on what is kept, beside every button by which somebody comes in. */
import type { VNode } from 'preact'
import type { JoinInfo } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'

/** What is kept, until when, and who sees it: read before the first tap, and confirmed by it. */
export function Kept({ info: { notice, keptUntil } }: { readonly info: JoinInfo }): VNode {
  const spoken = language.value
  const until = new Date(keptUntil).toLocaleDateString(spoken === 'en' ? 'en-GB' : 'de', { dateStyle: 'long' })
  return (
    <p class="hint" data-kept="">
      {t('join.kept', { until, version: String(notice) })}{' '}
      <a href={`/datenschutz?language=${spoken}`} target="_blank" rel="noopener">
        {t('join.keptMore')}
      </a>
    </p>
  )
}
