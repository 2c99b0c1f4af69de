/** Why a figure stands where it stands: a question to tap. What answers it is loaded when it is first asked for. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'

const ReasonsWhy = lazily<{ readonly figure: Figure }>(async () => (await import('./reasons-why.tsx')).ReasonsWhy)

/** A variable; or an indicator with the sum at which it stands. */
export type Figure = { readonly variable: Id } | { readonly indicator: Id; readonly now: number }

/** Nothing where none of these variables has moved. */
export function Why({ figure, of }: { readonly figure: Figure; readonly of: readonly Id[] }): VNode | null {
  const moved = view.value?.contributions.some(({ on }) => of.includes(on.split('@')[0] ?? '')) === true
  if (!moved) return null
  return (
    <details class="why">
      <summary>{t('why.ask')}</summary>
      <ReasonsWhy figure={figure} />
    </details>
  )
}
