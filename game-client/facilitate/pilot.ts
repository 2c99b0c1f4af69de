/** The evening against its plan: how late it is, what that takes from the debrief, and what would help. */
import type { Id } from '../../shared/engine/state.ts'

export interface Course {
  readonly plan: readonly Planned[]
  /** When each phase began, oldest first, on the server's clock. */
  readonly starts: readonly { readonly phase: Id; readonly at: number }[]
  readonly now: number
}

interface Planned {
  readonly round: Id
  readonly phase: Id
  readonly seconds: number
  readonly debrief: boolean
}

export interface Row extends Planned {
  /** Seconds that it took, or takes so far; null before it began. */
  readonly took: number | null
  readonly now: boolean
}

interface Advice {
  /** `shorten`: by so many minutes; `spare`: there is that much time left. */
  readonly kind: 'shorten' | 'spare'
  readonly phase: Id
  readonly round: Id
  readonly minutes: number
}

export interface Pilot {
  readonly rows: readonly Row[]
  /** Behind the plan if it goes on like this; below zero: ahead of it. */
  readonly lateMinutes: number
  /** What is planned for the debrief, and what would be left of it. */
  readonly debriefMinutes: number
  readonly debriefLeft: number
  readonly advice: readonly Advice[]
}

const MINUTE = 60
/** Less than this is no lateness: nobody plans by the half minute. */
const TOLERATED = 2 * MINUTE

/** How it stands now; `since`: milliseconds that have passed since the course was asked for. */
export function pilotOf({ plan, starts, now }: Course, since: number): Pilot {
  const at = now + since
  const rows = plan.map((planned): Row => {
    const took = spentIn(planned.phase, starts, at)
    return { ...planned, took, now: starts.at(-1)?.phase === planned.phase }
  })
  const current = rows.findIndex((row) => row.now)
  const late = current < 0 ? 0 : lateness(rows, current)
  const debrief = sum(rows.filter((row) => row.debrief).map(({ seconds }) => seconds))
  const ahead = rows.slice(current + 1)
  return {
    rows,
    lateMinutes: Math.round(late / MINUTE),
    debriefMinutes: Math.round(debrief / MINUTE),
    debriefLeft: Math.max(0, Math.round((debrief - Math.max(0, late)) / MINUTE)),
    advice: current < 0 ? [] : adviceFor(ahead, late),
  }
}

/** A phase that is still within its time is not late yet. */
function lateness(rows: readonly Row[], current: number): number {
  const before = rows.slice(0, current)
  const over = sum(before.map(({ took, seconds }) => (took ?? 0) - seconds))
  const here = rows[current]
  return over + Math.max(0, (here?.took ?? 0) - (here?.seconds ?? 0))
}

/** At most two phases of the game give up to a third of their time, the longest first; the debrief gives nothing. */
function adviceFor(ahead: readonly Row[], late: number): readonly Advice[] {
  const first = ahead.find(({ debrief }) => !debrief)
  if (late < -TOLERATED && first !== undefined)
    return [{ kind: 'spare', phase: first.phase, round: first.round, minutes: Math.floor(-late / MINUTE) }]
  const advice: Advice[] = []
  let left = late
  for (const { phase, round, seconds, debrief } of ahead.toSorted((a, b) => b.seconds - a.seconds)) {
    if (left < TOLERATED || advice.length === 2) break
    const minutes = Math.min(Math.ceil(left / MINUTE), Math.floor(seconds / 3 / MINUTE))
    if (debrief || minutes < 1) continue
    advice.push({ kind: 'shorten', phase, round, minutes })
    left -= minutes * MINUTE
  }
  return advice
}

function spentIn(phase: Id, starts: Course['starts'], now: number): number | null {
  const spans = starts.flatMap((start, index) =>
    start.phase === phase ? [(starts[index + 1]?.at ?? now) - start.at] : [],
  )
  return spans.length === 0 ? null : Math.round(sum(spans) / 1_000)
}

function sum(of: readonly number[]): number {
  return of.reduce((total, one) => total + one, 0)
}
