/** The same silence where the clock leads, the server starts anew, all go back to an earlier moment, and bots sit at the table. */
import { expect, test } from 'vitest'
import { type Heard, heard, toldApart } from './support/differences.ts'
import { markedByClock } from './support/marked.ts'
import { choose, EVENING, type Step } from './support/script.ts'

const silent: Readonly<Record<string, readonly Step[]>> = {
  said: [
    { label: 'unsaid', by: 'kasse', ask: { type: 'say', card: 'cardPruefgeld', said: false } },
    { label: 'said-again', by: 'kasse', ask: { type: 'say', card: 'cardPruefgeld', said: true } },
  ],
  'first-kasse': [
    choose('again-1', 'kasse', 'measureSperre'),
    choose('again-2', 'kasse', 'measureUmschichtung'),
    choose('again-3', 'kasse', 'measurePruefdatum'),
  ],
}

function evening(more: Readonly<Record<string, readonly Step[]>>): Promise<Heard> {
  const script = [
    ...clocked(EVENING.slice(0, indexOf('first-licht') + 1), more),
    { label: 'restart', by: 'leitung', ask: { type: 'restart' } },
    ...clocked(EVENING.slice(indexOf('first-licht') + 1, indexOf('next-phaseRevealed')), more),
    { label: 'back', moment: 'back', by: 'leitung', ask: { type: 'back-to', phase: 'phaseTalk1' } },
  ]
  return heard({ script }, { scenario: markedByClock })
}

/** Nobody presses "next": the clock does. */
function clocked(steps: readonly Step[], more: Readonly<Record<string, readonly Step[]>>): Step[] {
  return steps.flatMap((step) => [
    step.ask.type === 'next' ? { ...step, ask: { type: 'wait' } } : step,
    ...(more[step.label] ?? []),
  ])
}

function indexOf(label: string): number {
  return EVENING.findIndex((step) => step.label === label)
}

test('neither the clock, nor a restart, nor the marks tell how often somebody changed their mind', async () => {
  const plain = await evening({})
  const other = await evening(silent)
  expect(toldApart(plain, other, ['kasse'])).toEqual([])
  const after = [...plain.values()].flatMap((chunks) => chunks.filter(({ moment }) => moment === 'back'))
  expect(after.some(({ wire, bytes }) => wire === 'room' && bytes.includes('phaseTalk1.timeOut:'))).toBe(true)
})

test('a bot at the table does nothing that would tell of it either', async () => {
  const mine = EVENING.filter(({ by }) => by !== 'licht' && by !== 'zweit')
  const play = (script: readonly Step[]) => heard({ script, until: 'phaseTalk2' }, { seats: 2 })
  const plain = await play(mine)
  const other = await play(mine.flatMap((step) => [step, ...(silent[step.label] ?? [])]))
  expect(toldApart(plain, other, ['kasse'])).toEqual([])
})
