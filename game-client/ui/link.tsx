/** Says it where the connection is not there; while it is, nothing stands here. */
import type { VNode } from 'preact'
import { link } from '../net/stores.ts'
import { t } from '../texts/texts.ts'

export function LinkState(): VNode | null {
  if (link.value !== 'lost') return null
  return <p class="link">{t('link.lost')}</p>
}
