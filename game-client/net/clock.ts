/** The clock of the table as people hear it: in words, and exact only in the last minute. */
import type { ClockNow } from '../../shared/protocol/private-view.ts'
import type { TextKey } from '../texts/texts.ts'

export interface RunningClock extends ClockNow {
  /** When this was learned, on the clock of this page. */
  readonly at: number
}

export interface ClockWords {
  readonly key: TextKey
  readonly values: Readonly<Record<string, number>>
  /** Only in the last quarter, and at most in the last minute. */
  readonly urgent: boolean
}

/** Milliseconds left, or null where there is no clock. */
export function leftOf(clock: RunningClock | null, now: number): number | null {
  if (clock === null || clock.left === null) return null
  return clock.running ? Math.max(0, clock.left - Math.max(0, now - clock.at)) : clock.left
}

/** What stands where the clock stands; null where there is none. `whole`: how long the phase takes, in milliseconds. */
export function clockWords(clock: RunningClock | null, now: number, whole: number): ClockWords | null {
  const left = leftOf(clock, now)
  if (clock === null || left === null) return null
  if (!clock.running) return { key: 'clock.stands', values: { minutes: minutes(left) }, urgent: false }
  if (left === 0) return { key: 'clock.over', values: {}, urgent: true }
  const urgent = left < Math.min(MINUTE, whole / 4)
  if (left < MINUTE) return { key: 'clock.seconds', values: { seconds: seconds(left) }, urgent }
  return { key: 'clock.minutes', values: { minutes: minutes(left) }, urgent: false }
}

const MINUTE = 60_000

function minutes(left: number): number {
  return Math.max(1, Math.round(left / MINUTE))
}

// In steps of five down to the last ten: a number that changes every second makes people hurry.
function seconds(left: number): number {
  const exact = Math.ceil(left / 1_000)
  return exact <= 10 ? exact : Math.ceil(exact / 5) * 5
}
