/** Where phases of several rounds stand in one list, two of the same name say which round each belongs to. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Frame } from '../../shared/protocol/frame.ts'

beforeEach(() => {
  vi.resetModules()
})

async function titles(names: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const { frame, scenarioTexts } = await import('../../game-client/net/stores.ts')
  const { phaseName, phaseTitle } = await import('../../game-client/facilitate/phase-title.ts')
  const phases = Object.entries(names).flatMap(([round, own]) =>
    Object.entries(own).map((phase) => [round, phase] as const),
  )
  frame.value = { rounds: names } as unknown as Frame
  scenarioTexts.value = Object.fromEntries([
    ...Object.keys(names).map((round) => [`rounds.${round}.name`, `year ${round}`]),
    ...phases.map(([round, [phase, name]]) => [`rounds.${round}.phases.${phase}.name`, name]),
  ])
  return phases.map(([, [phase]]) => [phaseTitle(phase), phaseName(phase)])
}

test('one that has its name for itself says that alone', async () => {
  expect(await titles({ one: { talk1: 'talks' }, two: { vote2: 'ballot' } })).toEqual([
    ['talks', 'talks'],
    ['ballot', 'ballot'],
  ])
})

test('of those that share a name each says its round as well', async () => {
  expect(await titles({ one: { talk1: 'talks', vote1: 'ballot' }, two: { talk2: 'talks' } })).toEqual([
    ['year one\u00a0· talks', 'talks'],
    ['ballot', 'ballot'],
    ['year two\u00a0· talks', 'talks'],
  ])
})
