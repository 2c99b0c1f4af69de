/** A device while the wall tells the year: it points there, and keeps to itself how the year ended. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'

export function AtTheWall(): VNode {
  return <p class="one-line at-the-wall">{t('acts.atTheWall')}</p>
}
