/** On the wall, what a body has decided is counted for all to see: one motion after the other, once its phase is over. */
import { effect, signal } from '@preact/signals'
import type { Id } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { still } from '../ui/calm.tsx'
import type { InSession } from './city-chamber.ts'
import { countLasts, counts, passing } from './interlude.ts'

const shown = signal<InSession | null>(null)

/** What has been counted so far, newest last. */
export const countedSoFar = signal<readonly Id[]>([])

/** The body that the wall shows instead of the town: while it counts, and while it votes. */
export function sessionNow(): InSession | null {
  if (passing.value === 'count') return shown.value
  const [seen, structure] = [view.value, frame.value]
  const body = seen === null ? null : (structure?.rounds[seen.round]?.[seen.phase]?.vote ?? null)
  return body === null || seen?.status === 'lobby' ? null : { body, motion: null }
}

let timer: ReturnType<typeof setTimeout> | undefined

effect(() => {
  clearTimeout(timer)
  const counted = passing.value === 'count' ? counts.peek() : null
  countedSoFar.value = []
  shown.value = null
  if (counted === null) return
  const { body, motions } = counted
  const last = motions.at(-1) ?? null
  if (!still.peek()) {
    count(body, motions, 0)
    return
  }
  shown.value = { body, motion: last }
  countedSoFar.value = motions
})

function count(body: Id, motions: readonly Id[], at: number): void {
  const motion = motions[at]
  if (motion === undefined) return
  shown.value = { body, motion: null }
  timer = setTimeout(() => {
    shown.value = { body, motion }
    countedSoFar.value = motions.slice(0, at + 1)
    timer = setTimeout(() => count(body, motions, at + 1), countLasts(motions.length) - LOOKS)
  }, LOOKS)
}

/** So long the seats are looked at before they turn. */
const LOOKS = 900
