/** The door is shut: what that means, and a way to find out that it no longer is. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'

interface ClosedProps {
  /** Whether it was shut before, too. */
  readonly still: boolean
  /** The door opens at the console, and this page is not told: somebody has to look again. */
  readonly onLook: () => void
}

export function Closed({ still, onLook }: ClosedProps): VNode {
  return (
    <section class="paper notice">
      <h2>{t('join.closed')}</h2>
      <p role="status">{t(still ? 'join.closedStill' : 'join.closedHint')}</p>
      <button type="button" class="do main" onClick={onLook}>
        {t('join.lookAgain')}
      </button>
    </section>
  )
}
