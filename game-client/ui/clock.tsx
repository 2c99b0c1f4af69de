/** How long it still takes, in words; red only in the last quarter, and at most in the last minute. */
import type { VNode } from 'preact'
import { clockWords } from '../net/clock.ts'
import { clock, frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Icon } from './icon.tsx'
import { now } from './now.ts'

export function Clock(): VNode | null {
  const seen = view.value
  const seconds = frame.value?.rounds[seen?.round ?? '']?.[seen?.phase ?? '']?.seconds ?? 0
  const words = clockWords(clock.value, now.value, seconds * 1_000)
  if (seen?.status === 'paused') return <p class="clock">{t('clock.paused')}</p>
  if (words === null || seen?.status !== 'playing') return null
  return (
    <p class={words.urgent ? 'clock urgent' : 'clock'} role="timer">
      <Icon name="hourglass" />
      <span>{t(words.key, words.values)}</span>
    </p>
  )
}
