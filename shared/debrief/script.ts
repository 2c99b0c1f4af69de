/** What one seat chose in an evening, so that its role can be played again by those choices. */
import type { Ask } from '../engine/commands.ts'
import { evolve } from '../engine/evolve.ts'
import { offerId } from '../engine/offers/name.ts'
import { lobbyOf, type Record } from '../engine/record.ts'
import type { Scripted, SeatId } from '../engine/state.ts'
import { effectiveLine } from './line.ts'

/** The decisions that stood in the end, by phase, in their order: what was changed again is left out. */
export function scriptOf(record: Record, seat: SeatId): Scripted[] {
  let state = lobbyOf(record)
  let script: (Scripted & { readonly ask: Ask })[] = []
  for (const { command, events } of effectiveLine(record)) {
    const { ask, by } = command
    const { phase } = state.town.position
    if (by.kind === 'seat' && by.seat === seat) {
      if (ask.type === 'unsign' || KEPT.has(ask.type)) script = script.filter((before) => !replaces(ask, phase, before))
      if (KEPT.has(ask.type)) script.push({ phase, offer: offerId(ask), ask })
    }
    state = events.reduce(evolve, state)
  }
  return script.map(({ phase, offer }) => ({ phase, offer }))
}

const KEPT: ReadonlySet<Ask['type']> = new Set(['share', 'promise', 'act', 'choose', 'fill', 'sign'] as const)

function replaces(ask: Ask, phase: string, before: { readonly phase: string; readonly ask: Ask }): boolean {
  const { ask: old } = before
  if (ask.type === 'choose') return old.type === 'choose' && before.phase === phase
  if (ask.type === 'fill') return old.type === 'fill' && old.proposal === ask.proposal && old.field === ask.field
  if (ask.type === 'unsign' || ask.type === 'sign') return old.type === 'sign' && old.proposal === ask.proposal
  return false
}
