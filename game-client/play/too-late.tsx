/** What was asked as a phase ended and came too late: its place on the screen is gone, so the answer stands on top. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Sending } from '../net/outbox.ts'
import { frame, mine, outbox, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { refusalText } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'

const understood = signal('')

export function TooLate(): VNode | null {
  const here = view.value?.phase
  const late = outbox.value.findLast(
    ({ state, phase, answeredIn }) => state === 'refused' && phase !== here && answeredIn === here,
  )
  if (late === undefined || understood.value === late.message.cid) return null
  return (
    <div class="notice">
      <TooLateChoice late={late} />
      <p class="saved refused">{refusalText(late.refusal)}</p>
      {late.message.text !== undefined && <p>{t('promise.words', { words: late.message.text })}</p>}
      <button type="button" class="do quiet" onClick={() => (understood.value = late.message.cid)}>
        {t('happened.seen')}
      </button>
    </div>
  )
}

/** Which choice it was, and what lies there in its place. */
function TooLateChoice({ late }: { readonly late: Sending }): VNode | null {
  const { ask } = late.message
  if (ask.type !== 'choose') return null
  const phases = Object.values(frame.value?.rounds ?? {}).flatMap((round) => Object.entries(round))
  const choice = phases.find(([id]) => id === late.phase)?.[1].choice ?? ''
  const laid = mine.value.hand?.laid[choice]
  return (
    <>
      <p>
        <b>{t('late.choice', { name: s(`measures.${ask.measure}.name`) })}</b>
      </p>
      {laid !== undefined && <p>{t('late.instead', { name: s(`measures.${laid}.name`) })}</p>}
    </>
  )
}
