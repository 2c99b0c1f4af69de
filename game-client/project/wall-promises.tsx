/** The words that were given, on a wall: the newest, for a list that goes on is read by nobody at six metres. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { PromisesGiven } from '../play/promises.tsx'
import { t } from '../texts/texts.ts'

const NEWEST = 3

export function WallPromises(): VNode {
  const older = Math.max(0, (view.value?.promises.length ?? 0) - NEWEST)
  return (
    <section class="wall-promises">
      <PromisesGiven most={NEWEST} />
      {older > 0 && <p class="hint">{t('wallPromises.more', { count: older })}</p>}
    </section>
  )
}
