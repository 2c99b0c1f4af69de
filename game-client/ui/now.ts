/** The time of this page, ticking only while something on the screen depends on it. */
import { computed, effect, signal } from '@preact/signals'
import { clock, outbox } from '../net/stores.ts'

/** Milliseconds on the clock of this page. */
export const now = signal(performance.now())

const TICK = 500
const moving = computed(() => clock.value?.running === true || outbox.value.some(({ state }) => state === 'sending'))

effect(() => {
  if (!moving.value) return
  now.value = performance.now()
  const timer = setInterval(() => {
    now.value = performance.now()
  }, TICK)
  return () => clearInterval(timer)
})

/** Wide enough for the town beside the task. */
export const wide = signal(false)
const query = matchMedia('(min-width: 1000px)')
wide.value = query.matches
query.addEventListener('change', ({ matches }) => {
  wide.value = matches
})
