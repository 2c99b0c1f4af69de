/** The time of this page, ticking only while something on the screen depends on it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
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
export const wide = atLeast(1_000)

/** Wide enough for nothing to be folded that there is room for. */
export const roomy = atLeast(1_600)

function atLeast(width: number): ReadonlySignal<boolean> {
  const query = matchMedia(`(min-width: ${width}px)`)
  const is = signal(query.matches)
  query.addEventListener('change', ({ matches }) => {
    is.value = matches
  })
  return is
}
