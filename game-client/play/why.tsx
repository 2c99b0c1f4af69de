/** Why a figure stands where it stands: a question to tap. What answers it is loaded when it is first asked for. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Fold } from '../ui/fold.tsx'
import { lazily } from '../ui/lazy-block.tsx'
import type { Figure } from './figure.ts'

const ReasonsWhy = lazily<{ readonly figure: Figure }>(async () => (await import('./reasons-why.tsx')).ReasonsWhy)

/** Nothing where none of these variables has moved. */
export function Why({ figure, of }: { readonly figure: Figure; readonly of: readonly Id[] }): VNode | null {
  const moved = view.value?.contributions.some(({ on }) => of.includes(on.split('@')[0] ?? '')) === true
  if (!moved) return null
  return (
    <Fold class="why" title={t('why.ask')}>
      <ReasonsWhy figure={figure} />
    </Fold>
  )
}
