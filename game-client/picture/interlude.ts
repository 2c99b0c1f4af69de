/** Scenes that pass by themselves: the money that slides away once the news is settled, and the silence before the ending. */
import { computed, effect, signal } from '@preact/signals'
import { frame, view } from '../net/stores.ts'
import { silent } from '../play/silence.ts'
import { still } from '../ui/calm.tsx'
import { moneyMoved } from './money.ts'

const LASTS = 9_000

/** Whether the money of the news is being shown now. */
const settling = signal(false)

/** What passes by itself now: then nothing else is looked at. */
export const passing = computed(() => (silent.value ? 'silence' : settling.value ? 'money' : null))

let before: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined

// It is shown to whoever was there as the news was left; whoever comes later reads what became of it.
effect(() => {
  const [seen, structure] = [view.value, frame.value]
  const phase = seen?.phase
  if (phase === before) return
  const was = before
  before = phase
  clearTimeout(timer)
  settling.value = was !== undefined && seen !== null && structure !== null && moneyMoved(structure, seen) !== null
  if (settling.value) timer = setTimeout(() => (settling.value = false), LASTS)
})

// Nobody who wants it calm is made to wait for the last line's picture.
effect(() => {
  if (silent.value && still.value) silent.value = false
})

// In the silence there is nothing to press: a tap anywhere ends it.
addEventListener('click', () => {
  if (silent.value) silent.value = false
})

/** Ends what passes by itself; whether there was anything to end. */
export function passBy(): boolean {
  const passes = passing.value !== null
  silent.value = false
  settling.value = false
  return passes
}
