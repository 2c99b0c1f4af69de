/** Calm: whoever wants it sees every picture as it ends, and nothing moves. Kept on the device; the device may ask for it too. */
import { computed, effect, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { keepOnDevice, kept } from '../net/device.ts'
import { t } from '../texts/texts.ts'

const wished = signal(kept('calm') === 'yes')

const query = matchMedia('(prefers-reduced-motion: reduce)')
const asked = signal(query.matches)
query.addEventListener('change', ({ matches }) => {
  asked.value = matches
})

/** Whether nothing may move, because somebody here or their device wants it so. */
export const still = computed(() => wished.value || asked.value)

effect(() => {
  document.documentElement.classList.toggle('calm', still.value)
})

export function Calm(): VNode {
  const turn = () => {
    wished.value = !wished.value
    keepOnDevice('calm', wished.value ? 'yes' : null)
  }
  return (
    <section class="calm-switch">
      <button type="button" class="do quiet" data-calm="" aria-pressed={wished.value} onClick={turn}>
        {t('calm.label')}
      </button>
      <p class="hint">{t('calm.hint')}</p>
    </section>
  )
}
