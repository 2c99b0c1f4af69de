/** The door is shut: what that means, and a way to find out that it no longer is. */
import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'

/** `looks`: how often somebody has looked again. The door opens at the console, and this page is not told. */
export function Closed({ looks }: { readonly looks: Signal<number> }): VNode {
  return (
    <section class="paper notice">
      <h2>{t('join.closed')}</h2>
      <p role="status">{t(looks.value === 0 ? 'join.closedHint' : 'join.closedStill')}</p>
      <button type="button" class="do main" onClick={() => looks.value++}>
        {t('join.lookAgain')}
      </button>
    </section>
  )
}
