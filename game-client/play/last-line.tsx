/** How it ended, in one line. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { s } from '../ui/words.ts'

export function LastLine(): VNode | null {
  const ending = view.value?.ending ?? null
  return ending === null ? null : <p class="last-line">{s(`endings.${ending}.text`)}</p>
}
