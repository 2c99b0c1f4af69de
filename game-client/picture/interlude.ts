/** Scenes that pass by themselves: the money that slides away once the news is settled, the year before its number, and the silence before the ending. */
import { computed, effect, signal } from '@preact/signals'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import { frame, view } from '../net/stores.ts'
import { silent } from '../play/silence.ts'
import { still } from '../ui/calm.tsx'
import { moneyMoved } from './money.ts'

const LASTS = 9_000

/** So long the year is looked at before anybody counts. */
const YEAR_LASTS = 5_000

/** What is being shown now, since the phase was left or entered. */
const settling = signal<'money' | 'year' | null>(null)

/** What passes by itself now: then nothing else is looked at. */
export const passing = computed(() => (silent.value ? 'silence' : counting.value ? 'count' : settling.value))

/** Whether this wall counts what a body has decided. */
export const counting = signal(false)

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
  settling.value = was === undefined || seen === null || structure === null ? null : settledIn(structure, seen)
  const lasts = settling.value === 'year' ? YEAR_LASTS : LASTS
  if (settling.value !== null) timer = setTimeout(() => (settling.value = null), lasts)
})

function settledIn(structure: Frame, seen: PublicView): 'money' | 'year' | null {
  if (moneyMoved(structure, seen) !== null) return 'money'
  const year = structure.rounds[seen.round]?.[seen.phase]?.shows.includes('year') === true
  return year && !still.peek() ? 'year' : null
}

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
  counting.value = false
  settling.value = null
  return passes
}
