/** What this seat does next, and what it can talk about while it waits. */
import { computed } from '@preact/signals'
import { latest } from '../net/outbox.ts'
import { frame, mine, outbox, view } from '../net/stores.ts'
import { s } from '../ui/words.ts'
import { mainStep } from './waiting.ts'

/** Whether a choice was made here and the server has not answered yet: it is neither missing nor saved. */
export const underway = computed(() => latest(outbox.value, 'choose')?.state === 'sending')

/** The one main step; null where there is none. */
export const stepNow = computed(() => {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || seen.status !== 'playing') return null
  const step = mainStep(structure, seen, mine.value)
  return underway.value && step?.jump === 'choices' ? null : step
})

/** Something to say to the others in this phase; empty where there is nothing. */
export const talkNow = computed(() => {
  const seen = view.value
  return seen === null ? '' : s(`rounds.${seen.round}.phases.${seen.phase}.talk`)
})

/** Whether this seat has done its part, and the others have not. */
export const waits = computed(() => view.value?.status === 'playing' && stepNow.value === null)
