/** What was asked as a phase ended and came too late: its place on the screen is gone, so the answer stands on top. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { outbox, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { refusalText } from '../ui/saved.tsx'

const understood = signal('')

export function TooLate(): VNode | null {
  const here = view.value?.phase
  const late = outbox.value.findLast(
    ({ state, phase, answeredIn }) => state === 'refused' && phase !== here && answeredIn === here,
  )
  if (late === undefined || understood.value === late.message.cid) return null
  return (
    <div class="notice">
      <p class="saved refused">{refusalText(late.refusal)}</p>
      <button type="button" class="do quiet" onClick={() => (understood.value = late.message.cid)}>
        {t('happened.seen')}
      </button>
    </div>
  )
}
