/** The dimmed phone: one line, the clock, and one button for whoever has something to do. */
import type { VNode } from 'preact'
import { Questions } from '../debrief/questions.tsx'
import { leftOf } from '../net/clock.ts'
import { clock, frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { now } from '../ui/now.ts'
import { blocksOf, phaseNow } from './course.ts'
import { dimmed, lift, talking } from './quiet.ts'
import { isShown } from './shown.ts'
import { stepNow } from './step.ts'
import { stepLabel } from './step-label.ts'

/** What to do and how long, in words; where questions are asked aloud, the questions. */
export function OneLine(): VNode {
  return (
    <>
      {isShown('questions') ? <Questions /> : <Line />}
      {!justBegun() && <Clock />}
    </>
  )
}

const AT_FIRST = 45_000

/** So long the line says the time well enough: a clock beside it would round another way. */
function justBegun(): boolean {
  const seen = view.value
  const structure = frame.value
  const left = leftOf(clock.value, now.value)
  if (seen === null || structure === null || left === null || clock.value?.running !== true) return false
  return left > (phaseNow(structure, seen)?.seconds ?? 0) * 1_000 - AT_FIRST
}

function Line(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  const seconds = phaseNow(structure, seen)?.seconds ?? 0
  const words = { halves: Math.round(seconds / 30), minutes: Math.round(seconds / 60) }
  return <p class="one-line">{t('quiet.line', words)}</p>
}

/** Whether there is more on this phone than what it shows while people talk. */
export function canLift(): boolean {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || talking.value === null) return false
  return blocksOf(structure, seen, mine.value).some((block) => block !== 'questions')
}

/** What a lifted phone is named after, the weightiest first. */
const ABOVE_ALL = ['proposal', 'promises', 'council', 'motions'] as const

/** What somebody is asked for stands on the button; else what can be looked at and done behind it. */
function lifts(): string {
  const step = stepNow.value
  if (step !== null && step.jump !== null && !isShown('proposal')) return stepLabel(step)
  return t('quiet.lift', { what: ABOVE_ALL.find(isShown) ?? 'else' })
}

/** Lifts the phone to show, promise or look something up; then lays it down again. Nothing where there is nothing more. */
export function LiftedOrNot(): VNode | null {
  if (!canLift()) return null
  const down = dimmed.value
  return (
    <button
      type="button"
      class={`do lift ${down ? 'plain' : 'quiet'}`}
      data-lift=""
      aria-expanded={!down}
      onClick={() => lift(down)}
    >
      {down ? lifts() : t('quiet.rest')}
    </button>
  )
}
