/** On the wall, what a body has decided is counted for all to see: one motion after the other, once its phase is over. */
import { effect, signal } from '@preact/signals'
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import { frame, view } from '../net/stores.ts'
import { still } from '../ui/calm.tsx'
import type { InSession } from './city-chamber.ts'
import { counting } from './interlude.ts'

const shown = signal<InSession | null>(null)

/** What has been counted so far, newest last. */
export const countedSoFar = signal<readonly Id[]>([])

/** The body that the wall shows instead of the town: while it counts, and while it votes. */
export function sessionNow(): InSession | null {
  if (counting.value) return shown.value
  const [seen, structure] = [view.value, frame.value]
  const body = seen === null ? null : (structure?.rounds[seen.round]?.[seen.phase]?.vote ?? null)
  return body === null || seen?.status === 'lobby' ? null : { body, motion: null }
}

let before: Id | undefined
let timer: ReturnType<typeof setTimeout> | undefined

// It is counted for whoever was there as the body voted; whoever comes later reads what it decided.
effect(() => {
  const [seen, structure] = [view.value, frame.value]
  const phase = seen?.phase
  if (phase === before) return
  const was = before
  before = phase
  end()
  if (was !== undefined && seen !== null && structure !== null) begin(decidedIn(structure, seen, was))
})

// Somebody does not want to wait for it.
effect(() => {
  if (!counting.value) end()
})

function end(): void {
  clearTimeout(timer)
  counting.value = false
  shown.value = null
  countedSoFar.value = []
}

interface Decided {
  readonly body: Id
  readonly motions: readonly Id[]
}

/** What the body of the phase that was left has decided there. */
function decidedIn({ rounds }: Frame, { motions }: PublicView, was: Id): Decided | null {
  const [round, phases] = Object.entries(rounds).find(([, all]) => was in all) ?? []
  const body = phases?.[was]?.vote ?? null
  const here = Object.entries(motions).filter(([, one]) => one.round === round && one.results.at(-1)?.body === body)
  return body === null || here.length === 0 ? null : { body, motions: here.map(([id]) => id) }
}

function begin(decided: Decided | null): void {
  if (decided === null) return
  const { body, motions } = decided
  counting.value = true
  if (!still.peek()) {
    count(body, motions, 0)
    return
  }
  shown.value = { body, motion: motions.at(-1) ?? null }
  countedSoFar.value = motions
  timer = setTimeout(end, CALM)
}

/** So long the seats are looked at before they turn, one motion stands, and all of them do where nothing moves. */
const LOOKS = 900
const STANDS = 4_600
/** Of that time the seats turn: what came out is read once they have. */
const TURNING = 0.57
const LONGEST = 21_000
const CALM = 9_000

function count(body: Id, motions: readonly Id[], at: number): void {
  const motion = motions[at]
  if (motion === undefined) {
    end()
    return
  }
  shown.value = { body, motion: null }
  timer = setTimeout(() => {
    const stands = Math.min(STANDS, LONGEST / motions.length)
    shown.value = { body, motion }
    timer = setTimeout(() => {
      countedSoFar.value = motions.slice(0, at + 1)
      timer = setTimeout(() => count(body, motions, at + 1), stands * (1 - TURNING))
    }, stands * TURNING)
  }, LOOKS)
}
