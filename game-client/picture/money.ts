/** What became of the pot when a phase was left: read off the contributions that everybody may see. */
import type { Contribution, Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { Flow, Pot } from '../town/picture.ts'
import type { Sources } from './sources.ts'

/** How the pot moved, in its own steps. */
export interface Moved {
  readonly before: number
  readonly moves: readonly Pick<Contribution, 'source' | 'amount'>[]
  readonly after: number
  /** Whether the news wanted money and got none, because somebody had made provision. */
  readonly covered: boolean
}

/** The first public variable that is counted in money. */
function potIn({ variables }: Frame): Id | undefined {
  return Object.keys(variables).find((id) => variables[id]?.unit === 'money' && variables[id].public)
}

/** What the news and the end of a round did to the pot, told in the phase after; null in every other phase. */
export function moneyMoved(frame: Frame, view: PublicView): Moved | null {
  const pot = potIn(frame)
  const left = phaseBefore(frame, view)
  const after = pot === undefined ? undefined : view.variables[pot]
  if (after === undefined || left === null || !left.shows.includes('news')) return null
  const all = view.contributions.filter(({ on, phase }) => on === pot && phase === left.id)
  if (all.length === 0) return null
  const before = all.reduce((sum, { amount }) => sum - amount, after)
  const struck = all.some(({ source }) => source.startsWith('injects.'))
  return { before, moves: all.filter(({ source }) => source !== 'bound'), after, covered: !struck }
}

/** The pot as notes: all that was in it, what slides away, and what comes in. */
export function potOf({ view, frame, s, words }: Sources): Pot | null {
  const moved = moneyMoved(frame, view)
  if (moved === null) return null
  const filled = moved.moves.find(({ source }) => source === 'refill')?.amount ?? 0
  const flowing = moved.moves.filter(({ source }) => source !== 'refill')
  const held = moved.before + filled
  const worth = worthOf(held + flowing.reduce((sum, { amount }) => sum + Math.max(0, amount), 0))
  const flows = flowing.flatMap(({ source, amount }): Flow[] => {
    const notes = Math.round(Math.abs(amount) / worth)
    const kind = amount < 0 ? 'gone' : 'added'
    return notes === 0 ? [] : [{ id: source, notes, kind, label: words.moved(source, amount, s(source)) }]
  })
  const leaving = flows.reduce((sum, { kind, notes }) => (kind === 'gone' ? sum + notes : sum), 0)
  if (flows.length === 0) return null
  return { label: words.pot(moved.after), notes: Math.max(leaving, Math.round(held / worth)), flows }
}

const MOST_NOTES = 80
const WORTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** One note is worth a round sum, so that all of them can be seen. */
function worthOf(most: number): number {
  return WORTHS.find((worth) => most / worth <= MOST_NOTES) ?? most / MOST_NOTES
}

function phaseBefore({ rounds }: Frame, { phase, pace }: PublicView) {
  const all = Object.values(rounds).flatMap((phases) =>
    Object.entries(phases)
      .filter(([, { only }]) => only === null || only === pace)
      .map(([id, { shows }]) => ({ id, shows })),
  )
  return all[all.findIndex(({ id }) => id === phase) - 1] ?? null
}
