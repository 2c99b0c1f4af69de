/** Checks time plans: enough time to look back, enough time away from screens, minutes that are true. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { entriesOf, phasesOf } from './places.ts'

/** A third of the whole is for looking back, and no more than a third of playing for screens. */
const SHARE = 1 / 3
/** A few seconds are no matter. */
const SECONDS = 0.01
/** By how much the sum of the phases may differ from the minutes that are promised. */
const SLACK = 0.15

/** The scenario's own time plan in a room, and each preset. */
export function checkClock(scenario: Scenario): Diagnostic[] {
  const own = { at: 'minutes.room', minutes: scenario.minutes.room, seconds: {}, without: [] }
  const presets = entriesOf('presets', scenario.presets).map(({ at, it }) => ({ at, ...it }))
  return [
    ...[own, ...presets].flatMap((plan) => checkPlan(scenario, plan)),
    ...presets.flatMap((plan) => checkEnd(scenario, plan)),
  ]
}

interface Plan {
  readonly at: string
  readonly minutes: number
  readonly seconds: Readonly<Record<string, number>>
  readonly without: readonly string[]
}

type PhaseAt = ReturnType<typeof phasesOf>[number]

function checkPlan(scenario: Scenario, plan: Plan): Diagnostic[] {
  const phases = phasesIn(scenario, plan)
  const lengths = phases.map(({ id, it }) => plan.seconds[id] ?? it.seconds)
  const end = phases.findIndex(isEnd)
  const clocked = sum(lengths)
  if (end < 0 || clocked === 0) return []
  const promised = plan.minutes * 60
  const playing = sum(lengths.slice(0, end))
  const screens = sum(lengths.filter((_, index) => index < end && phases[index]?.it.look === 'screen'))
  // Phases without a clock take what the promised minutes leave over.
  const rest = Math.max(0, promised - clocked)
  const lookBack = clocked - playing + (lengths.slice(end).includes(0) ? rest : 0)
  const all = playing + lookBack
  const sounds = clocked <= promised * (1 + SLACK) && (lengths.includes(0) || clocked >= promised * (1 - SLACK))
  return [
    ...(lookBack / all < SHARE - SECONDS
      ? [warning(plan.at, 'time.debrief', { percent: percent(lookBack, all) })]
      : []),
    ...(playing > 0 && screens / playing > SHARE + SECONDS
      ? [warning(plan.at, 'time.screens', { percent: percent(screens, playing) })]
      : []),
    ...(sounds ? [] : [warning(plan.at, 'time.minutes', { sum: Math.round(clocked / 60), minutes: plan.minutes })]),
  ]
}

/** A preset may leave out anything but the end. */
function checkEnd(scenario: Scenario, plan: Plan): Diagnostic[] {
  return phasesIn(scenario, plan).some(isEnd) ? [] : [error(`${plan.at}.without`, 'preset.end')]
}

function phasesIn(scenario: Scenario, { without }: Plan): PhaseAt[] {
  return phasesOf(scenario).filter(({ id, it }) => it.only !== 'alone' && !without.includes(id))
}

function isEnd({ it }: PhaseAt): boolean {
  return [...it.enter, ...it.leave].some((step) => step.do === 'end')
}

const percent = (part: number, all: number) => Math.round((part / all) * 100)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
