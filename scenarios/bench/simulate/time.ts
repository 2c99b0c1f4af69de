/** How long an evening takes, in each of its lengths: phases by the clock, and the words that are new in them. */
import { newWords } from '../../../shared/scenario/check/reading.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'

export interface Time {
  /** The preset; the scenario's own length has no name. */
  readonly preset: string
  readonly minutes: number
  /** Seconds until the ending, and after it. */
  readonly play: number
  readonly lookBack: number
  readonly phases: readonly PhaseTime[]
}

export interface PhaseTime {
  readonly round: string
  readonly phase: string
  readonly seconds: number
  /** New words for whoever has to read most, and how long that takes. */
  readonly words: number
  readonly needed: number
}

export function timesOf(scenario: Scenario): Time[] {
  const plans = [
    { preset: '', minutes: scenario.minutes.room, seconds: {}, without: [] },
    ...Object.entries(scenario.presets).map(([preset, plan]) => ({ preset, ...plan })),
  ]
  return plans.map((plan) => timeOf(scenario, plan))
}

interface Plan {
  readonly preset: string
  readonly minutes: number
  readonly seconds: Readonly<Record<string, number>>
  readonly without: readonly string[]
}

function timeOf(scenario: Scenario, { preset, minutes, seconds, without }: Plan): Time {
  const words = newWords(scenario)
  const all = Object.entries(scenario.rounds).flatMap(([round, { phases }]) =>
    Object.entries(phases).map(([phase, it]) => ({ round, phase, it })),
  )
  const played = all.filter(({ phase, it }) => it.only !== 'alone' && !without.includes(phase))
  const phases = played.map(({ round, phase, it }) => {
    const { count = 0, needed = 0 } = words[phase] ?? {}
    return { round, phase, seconds: seconds[phase] ?? it.seconds, words: count, needed }
  })
  const end = played.findIndex(({ it }) => [...it.enter, ...it.leave].some((step) => step.do === 'end'))
  const sum = (some: typeof phases) => some.reduce((total, one) => total + one.seconds, 0)
  return { preset, minutes, play: sum(phases.slice(0, end + 1)), lookBack: sum(phases.slice(end + 1)), phases }
}
