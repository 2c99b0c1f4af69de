/** Says it where the connection is not there, or nothing can be saved; while all is well, nothing stands here. */
import type { VNode } from 'preact'
import { link, readOnly } from '../net/stores.ts'
import { t } from '../texts/texts.ts'

export function LinkState(): VNode | null {
  if (link.value === 'lost') return <p class="link">{t('link.lost')}</p>
  if (!readOnly.value) return null
  return (
    <p class="link" role="status">
      {t('link.readOnly')}
    </p>
  )
}
