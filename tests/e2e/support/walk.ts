/** Leads a table through a whole evening over HTTP while pages watch it. */
import type { Player } from '../../support/http-client.ts'
import { best, type Who } from './best-course.ts'
import { ask, goOn, type Table } from './table.ts'
import { phasesOf } from './words.ts'

export type Players = Readonly<Record<Who, Player>>

/** Calls `look` in every phase, once before and once after the best course has been followed there. */
export async function walk(
  table: Table,
  players: Players,
  look: (phase: string, when: 'before' | 'after') => Promise<void>,
): Promise<void> {
  await ask(table.facilitator, 'start')
  const phases = phasesOf('room')
  for (const phase of phases) {
    await look(phase, 'before')
    for (const [who, offer] of best[phase] ?? []) await ask(players[who], offer)
    if (phase === 'word') for (const who of Object.values(players)) await ask(who, 'word', 'erleichtert')
    if (phase === 'whatIf')
      await table.facilitator.call('POST', `/api/tables/${table.id}/what-if`, { whatIf: 'heimShut' })
    await look(phase, 'after')
    if (phase !== phases.at(-1)) await goOn(table)
  }
}
