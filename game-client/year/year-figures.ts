/** What the acts of a year are made of, read off the public view: who was reached, what halts, how far measures came. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'

/** The first public variable that counts families. */
function subjectOf(frame: Frame): Id | undefined {
  return Object.entries(frame.variables).find(([, { unit, public: open }]) => unit === 'families' && open)?.[0]
}

/** How many families more are reached than before this phase told the year; less than 0 where some have gone out. */
export function gainedIn(view: PublicView, frame: Frame): number {
  const subject = subjectOf(frame)
  const step = frame.variables[subject ?? '']?.step ?? 1
  return view.contributions
    .filter(({ on, phase }) => phase === view.phase && on.split('@')[0] === subject)
    .reduce((sum, { amount }) => sum + amount * step, 0)
}

export interface Halt {
  readonly pot: Id
  readonly month: number
  readonly halts: boolean
}

/** The month in which a pot may stop, and whether it did; null where the scenario knows of none. */
export function haltOf({ frozen, variables }: PublicView, { city }: Frame): Halt | null {
  const plan = city?.halt
  if (plan === undefined) return null
  const { pot, month, over } = plan
  return { pot, month, halts: frozen.includes(pot) || (variables[over] ?? 0) > 0 }
}

export interface Climb {
  readonly id: Id
  /** The step of the stairs of effect that it has reached; null where it changes how people work together. */
  readonly stage: number | null
  readonly works: boolean
  /** The year in which it began. */
  readonly since: number
}

/** Below this step nothing has changed for anybody yet. */
const TAKES_PLACE = 3

/** What was decided and has begun, and where it halts on the stairs. */
export function climbsOf({ running, year }: PublicView, { measures }: Frame): readonly Climb[] {
  return Object.entries(running)
    .filter(([, { since }]) => since <= year)
    .map(([id, { works, since }]) => {
      const most = measures[id]?.stage ?? null
      return { id, works, since, stage: most === null || works ? most : Math.min(most, TAKES_PLACE) }
    })
}

export interface FewClimbs {
  readonly shown: readonly Climb[]
  /** How many change how people work together, where those are not shown one by one. */
  readonly structures: number
  /** How many more there are. */
  readonly others: number
}

/** So many as can be read from the last row: first what halts, then what is new. */
export function fewOf(climbs: readonly Climb[], most: number): FewClimbs {
  const last = ({ stage }: Climb) => Number(stage === null)
  if (climbs.length <= most) return { shown: climbs.toSorted((a, b) => last(a) - last(b)), structures: 0, others: 0 }
  const staged = climbs.filter(({ stage }) => stage !== null)
  const byInterest = staged.toSorted((a, b) => Number(a.works) - Number(b.works) || b.since - a.since)
  const shown = byInterest.slice(0, most)
  return { shown, structures: climbs.length - staged.length, others: staged.length - shown.length }
}
