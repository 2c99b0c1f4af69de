/** Scenes that pass by themselves: the money that slides away once the news is settled, the year before its number, and the silence before the ending. */
import { computed, effect, signal } from '@preact/signals'
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import { frame, view } from '../net/stores.ts'
import { phaseNow } from '../play/course.ts'
import { silent } from '../play/silence.ts'
import { still } from '../ui/calm.tsx'
import { moneyMoved } from './money.ts'

const LASTS = 9_000

/** So long the year is looked at before anybody counts. */
const YEAR_LASTS = 5_000

/** What is being shown now, since the phase was left or entered. */
const settling = signal<'money' | 'year' | 'count' | null>(null)

/** What a body has just decided, where this is the wall. */
export const counts = signal<{ readonly body: Id; readonly motions: readonly Id[] } | null>(null)

/** So long one result is counted and stands; many go by more quickly. */
export function countLasts(motions: number): number {
  return Math.min(5_500, 22_000 / motions)
}

/** What passes by itself now: then nothing else is looked at. */
export const passing = computed(() => (silent.value ? 'silence' : settling.value))

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
  counts.value = was === undefined || seen === null || structure === null ? null : countedIn(structure, seen, was)
  settling.value = was === undefined || seen === null || structure === null ? null : settledIn(structure, seen)
  const many = counts.value?.motions.length ?? 1
  const lasts = settling.value === 'year' ? YEAR_LASTS : settling.value === 'count' ? many * countLasts(many) : LASTS
  if (settling.value !== null) timer = setTimeout(() => (settling.value = null), lasts)
})

function settledIn(structure: Frame, seen: PublicView): 'money' | 'year' | 'count' | null {
  if (counts.peek() !== null) return 'count'
  if (moneyMoved(structure, seen) !== null) return 'money'
  const year = structure.picture !== null && phaseNow(structure, seen)?.shows.includes('year') === true
  return year && !still.peek() ? 'year' : null
}

/** What the body of the phase that was left has decided there; devices in people's hands do not wait for it. */
function countedIn({ rounds }: Frame, seen: PublicView, was: Id): { body: Id; motions: Id[] } | null {
  const [round, phases] = Object.entries(rounds).find(([, all]) => was in all) ?? []
  const body = phases?.[was]?.vote ?? null
  if (body === null || document.querySelector('.wall') === null) return null
  const motions = Object.entries(seen.motions).filter(
    ([, one]) => one.round === round && one.results.at(-1)?.body === body,
  )
  return motions.length === 0 ? null : { body, motions: motions.map(([id]) => id) }
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
  settling.value = null
  return passes
}
