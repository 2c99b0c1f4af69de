/** Says that this game is not told to the end in the language of this device, and what happens instead. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'

export function Fallback(): VNode {
  return <p class="hint fallback">{t('language.fallback')}</p>
}
