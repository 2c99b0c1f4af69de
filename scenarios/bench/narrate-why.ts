/** Tells at the end of a round why each indicator moved: its summands, the largest first. */
import { explainIndicator } from '../../shared/debrief/explain.ts'
import { numerator } from '../../shared/engine/model/reports.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Words } from './narrate-town.ts'
import type { Speaker } from './words.ts'

/** Nobody reads more reasons for one number; what is left is told as a sum. */
const MOST = 5

/** One line for each indicator that moved in this round, and one for each reason. */
export function whyLines(state: State, round: Id, text: Words, speaker: Speaker): string[] {
  const moved = Object.entries(state.scenario.indicators).flatMap(([id, { digits, per }]) => {
    const parts = summed(state, id, round)
    const change = parts.reduce((sum, { amount }) => sum + amount, 0)
    if (parts.length === 0) return []
    const now = Math.round((numerator(state, id) / per) * 10 ** digits)
    const shown = (amount: number) => speaker.say('number', { n: amount / 10 ** digits })
    const values = { name: text(`indicators.${id}.name`), before: shown(now - change), after: shown(now) }
    return [speaker.say('playMoved', values), ...reasons(parts, shown, text, speaker)]
  })
  return moved.length === 0 ? [] : [speaker.say('playWhy'), ...moved.map((line) => `  ${line}`)]
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

function reasons(parts: readonly Part[], shown: (amount: number) => string, text: Words, speaker: Speaker): string[] {
  const rest = parts.slice(MOST).reduce((sum, { amount }) => sum + amount, 0)
  const told = parts.slice(0, MOST).map(({ source, amount }) => ({ amount, why: reason(source, text, speaker) }))
  const all = rest === 0 ? told : [...told, { amount: rest, why: speaker.say('playRest') }]
  return all.map(({ amount, why }) => `${`${amount < 0 ? '−' : '+'}${shown(Math.abs(amount))}`.padStart(10)}  ${why}`)
}

function reason(source: string, text: Words, speaker: Speaker): string {
  const own = Object.hasOwn(BECAUSE, source) ? BECAUSE[source as keyof typeof BECAUSE] : undefined
  return own === undefined ? text(source) : speaker.say(own)
}

/** What moved a number without anybody's words for it. */
export const BECAUSE = { bound: 'playBound', refill: 'playRefill', lapse: 'playLapse' } as const
