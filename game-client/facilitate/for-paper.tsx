/** For people without a device of their own: their cards on paper, printed here and played by number. */
import type { VNode } from 'preact'
import { PaperCard } from '../device/paper-card.tsx'
import { place, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'

export function ForPaper({ onPrint }: { readonly onPrint: () => void }): VNode | null {
  if (place.value?.kind !== 'facilitator' && place.value?.kind !== 'spielmeister') return null
  return (
    <details class="for-paper">
      <summary>{t('papers.without')}</summary>
      <p>
        <button type="button" class="do plain" data-papers="open" onClick={onPrint}>
          {t('papers.open')}
        </button>
      </p>
      {view.value?.status === 'playing' && <PaperCard />}
    </details>
  )
}
