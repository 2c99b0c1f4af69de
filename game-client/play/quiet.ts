/** While people talk, the phone gives one line; whoever has something to do lifts it. It stirs once when the talk ends. */
import { computed, effect, signal } from '@preact/signals'
import { leftOf } from '../net/clock.ts'
import { clock, frame, place, view } from '../net/stores.ts'
import { still } from '../ui/calm.tsx'
import { now } from '../ui/now.ts'
import { dims } from './course.ts'

/** The phase in which this phone was lifted: a later talk dims it again. */
const lifted = signal('')

/** The phase that dims screens, lifted or not; null in every other one. */
export const talking = computed(() => {
  const seen = view.value
  const structure = frame.value
  return seen !== null && structure !== null && dims(structure, seen) ? seen.phase : null
})

/** Whether this screen shows its one line now. */
// Whoever asked for a device that goes round wants to do something with it.
export const dimmed = computed(
  () => talking.value !== null && lifted.value !== talking.value && place.value?.shared !== true,
)

/** Lifts the phone, or lays it down again. */
export function lift(up: boolean): void {
  lifted.value = up ? (talking.value ?? '') : ''
}

const BUZZ = 180

/** Stirs once per talk, when its time is over or the table goes on before, until the returned function is called. */
export function watchTalk(): () => void {
  let talk: string | null = null
  let told: string | null = null
  return effect(() => {
    // Somebody is on their way to another place, or asked for another language: that ends no talk.
    if (view.value === null) return
    const before = talk
    talk = talking.value
    const over = talk !== null && leftOf(clock.value, now.value) === 0
    const ended = over ? talk : before !== null && talk !== before ? before : null
    if (ended === null || ended === told) return
    told = ended
    buzz()
  })
}

/** Only on a device that somebody has touched, for browsers complain about any other; and never where stillness is wished. */
function buzz(): void {
  if (still.peek()) return
  if (!('vibrate' in navigator) || navigator.userActivation?.hasBeenActive !== true) return
  navigator.vibrate(BUZZ)
}
