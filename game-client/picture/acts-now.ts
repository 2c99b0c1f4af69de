/** Which act of the year the wall shows: the facilitator opens them, and each can be shown again. */
import { computed, effect, signal } from '@preact/signals'
import { view } from '../net/stores.ts'
import { still } from '../ui/calm.tsx'

const acts = ['guess', 'months', 'stairs', 'lights', 'headline', 'all'] as const
export type ActName = (typeof acts)[number]

/** So long everything stands as it was before the lights go on, and so long nothing but the headline is there. */
const waits = { lights: 900, headline: 2_000 } as const

/** Null where no year is told; `all` once everything may be read. */
export const actNow = computed<ActName | null>(() => nameOf(view.value?.staged?.act))

/** The name of an act; null where there is none of that number. */
export function nameOf(act: number | undefined): ActName | null {
  return act === undefined ? null : (acts[act] ?? null)
}

const waiting = signal<ActName | null>(null)

/** Whether the headline stands alone now. */
export const hushed = computed(() => waiting.value === 'headline')

/** Whether families stand as they did before this year. */
export const beforeTheLights = computed(
  () => actNow.value !== null && (acts.indexOf(actNow.value) < acts.indexOf('lights') || waiting.value === 'lights'),
)

let before = ''
let timer: ReturnType<typeof setTimeout> | undefined

// Whoever opens the page in the middle of an act sees how it ends.
effect(() => {
  const told = view.value?.staged ?? null
  const name = told === null ? '' : `${told.act} ${told.turn}`
  if (name === before) return
  const opens = before !== '' && told !== null
  before = name
  clearTimeout(timer)
  const act = opens ? nameOf(told.act) : null
  const waited = act === 'headline' || (act === 'lights' && !still.peek()) ? act : null
  waiting.value = waited
  if (waited !== null) timer = setTimeout(() => (waiting.value = null), waits[waited])
})
