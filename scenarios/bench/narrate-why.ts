/** Tells at the end of a round why each indicator moved: its summands, the largest first. */
import { explainIndicator } from '../../shared/debrief/explain.ts'
import { numerator } from '../../shared/engine/model/reports.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { change, figure } from './figures.ts'
import type { Words } from './narrate-town.ts'
import type { Speaker } from './words.ts'

/** Nobody reads more reasons for one number; what is left is told as a sum. */
const MOST = 5

/** One line for each indicator that moved in this round, and one for each reason. */
export function whyLines(state: State, round: Id, text: Words, speaker: Speaker): string[] {
  const lines = Object.entries(state.scenario.indicators).flatMap(([id, { digits, per, unit, terms }]) => {
    const parts = summed(state, id, round)
    const moved = parts.reduce((sum, { amount }) => sum + amount, 0)
    if (parts.length === 0) return []
    const now = Math.round((numerator(state, id) / per) * 10 ** digits)
    const stood = (amount: number) => figure(speaker, unit, amount / 10 ** digits)
    const values = { name: text(`indicators.${id}.name`), before: stood(now - moved), after: stood(now) }
    const shown = (amount: number) => change(speaker, unit, amount / 10 ** digits)
    const [only] = terms.length === 1 ? terms : []
    const told = reasons(parts, shown, (source) => reason(source, only?.variable, text, speaker), speaker)
    return [speaker.say('playMoved', values), ...told]
  })
  return lines.length === 0 ? [] : [speaker.say('playWhy'), ...lines.map((line) => `  ${line}`)]
}

interface Part {
  readonly source: string
  readonly amount: number
}

/** All summands with the same reason as one. */
function summed(state: State, indicator: Id, round: Id): Part[] {
  const by = Map.groupBy(explainIndicator(state, indicator, round), ({ source }) => source)
  return [...by]
    .map(([source, all]) => ({ source, amount: all.reduce((sum, { amount }) => sum + amount, 0) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
}

function reasons(
  parts: readonly Part[],
  shown: (amount: number) => string,
  why: (source: string) => string,
  speaker: Speaker,
): string[] {
  const rest = parts.slice(MOST).reduce((sum, { amount }) => sum + amount, 0)
  const told = parts.slice(0, MOST).map(({ source, amount }) => ({ amount, why: why(source) }))
  const all = rest === 0 ? told : [...told, { amount: rest, why: speaker.say('playRest') }]
  return all.map((part) => `${shown(part.amount).padStart(WIDE)}  ${part.why}`)
}
const WIDE = 14

/** What an indicator counts and nothing else: where that moves by itself, its name would say nothing. */
function reason(source: string, only: Id | undefined, text: Words, speaker: Speaker): string {
  if (only !== undefined && source === `variables.${only}.name`) return speaker.say('playItself')
  const own = Object.hasOwn(BECAUSE, source) ? BECAUSE[source as keyof typeof BECAUSE] : undefined
  return own === undefined ? text(source) : speaker.say(own)
}

/** What moved a number without anybody's words for it. */
export const BECAUSE = { bound: 'playBound', refill: 'playRefill', lapse: 'playLapse' } as const
