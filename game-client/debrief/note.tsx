/** A note for oneself: it stays on this device and is never sent. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { keepOnDevice, kept } from '../net/device.ts'
import { place } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'

export function Note(): VNode {
  const key = `note.${place.value?.key ?? ''}`
  const text = useSignal(kept(key) ?? '')
  const write = (next: string) => {
    text.value = next
    keepOnDevice(key, next)
  }
  return (
    <section class="note">
      <p class="big">{s('debrief.note')}</p>
      <textarea
        rows={5}
        maxLength={4_000}
        aria-label={t('note.label')}
        value={text.value}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="hint">{t('note.hint')}</p>
    </section>
  )
}
