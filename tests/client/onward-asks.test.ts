/** A rehearsal presses only what is offered: start, then next; paused or ended tables stand still. */
import { expect, test } from 'vitest'
import { onwardAsks } from '../../game-client/facilitate/onward-asks.ts'
import type { Ask } from '../../shared/engine/commands.ts'

const table = (id: string, ...asks: Ask[]) => ({ id, glance: { offers: asks.map((ask) => ({ id: ask.type, ask })) } })

test('each table goes on from where it stands', () => {
  const next = { type: 'next', expect: 'talk' } as const
  const asks = onwardAsks([
    table('a', { type: 'start' }),
    table('b', { type: 'pause' }, next),
    table('c', { type: 'resume' }),
  ])
  expect(asks).toEqual([
    { table: 'a', ask: { type: 'start' } },
    { table: 'b', ask: next },
  ])
})
