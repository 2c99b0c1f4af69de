/** Why a figure stands where it stands: a question to tap. What answers it is loaded when it is first asked for. */
import type { VNode } from 'preact'
import type { Contribution, Id } from '../../shared/engine/state.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'
import { summandsOf, type Term } from './summands.ts'

const ReasonsWhy = lazily<{ readonly of: readonly Contribution[] }>(
  async () => (await import('./reasons-why.tsx')).ReasonsWhy,
)

/** Of a variable, or of the variables that an indicator is made of. */
export function Why({ variable, terms }: { readonly variable: Id; readonly terms?: readonly Term[] }): VNode | null {
  const own = summandsOf(view.value?.contributions ?? [], terms ?? [{ variable, weight: 1 }])
  if (own.length === 0) return null
  return (
    <details class="why">
      <summary>{t('why.ask')}</summary>
      <ReasonsWhy of={own} />
    </details>
  )
}
