/** Says that this game is not told to the end in the language of this device, and what happens instead. */
import type { VNode } from 'preact'
import { partly } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'

export function Fallback(): VNode {
  const some = partly.value.includes(language.value)
  return <p class="hint fallback">{t(some ? 'language.partly' : 'language.fallback')}</p>
}
