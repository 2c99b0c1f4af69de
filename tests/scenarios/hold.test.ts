/** `golden` on the author's bench: a new file, a file that holds, and one that no longer does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldenSchema } from '../../scenarios/bench/golden.ts'
import { golden } from '../../scenarios/bench/hold.ts'
import { speaker } from '../../scenarios/bench/words.ts'
import { klein } from '../support/engine-klein.ts'
import { tinyJson } from '../support/tiny-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'golden.json')
const scenario = join(folder, 'scenario.json')

function called(...args: string[]) {
  const said: string[] = []
  const code = golden({ args: [scenario, ...args], speaker: speaker('en'), print: (line) => said.push(line) })
  return { code, said: said.join('\n') }
}

describe.each([
  ['a small game', tinyJson],
  ['a town', () => klein],
])('%s', (_, json) => {
  beforeAll(() => {
    rmSync(path, { force: true })
    writeFileSync(scenario, JSON.stringify(json()))
  })

  it('has nothing to hold at first, and says how to begin', () => {
    expect(called()).toMatchObject({ code: 1, said: expect.stringContaining('--write') })
  })

  it('writes down an evening of bots and a silent one, and they come out so again', () => {
    expect(called('--write')).toMatchObject({ code: 0, said: expect.stringContaining('2 plays') })
    const plays = goldenSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    expect(Object.keys(plays)).toEqual(['bots', 'silent'])
    expect(Object.keys(plays.bots?.asks ?? {}).length).toBeGreaterThan(0)
    expect(Object.values(plays.bots?.expect ?? {}).at(-1)?.ending).not.toBeNull()
    expect(called()).toEqual({ code: 0, said: 'bots: as written down.\nsilent: as written down.' })
  })

  it('adds an evening by luck under a name, and keeps the others', () => {
    expect(called('--add', 'lucky', '--policy', 'random').code).toBe(0)
    expect(called()).toEqual({ code: 0, said: expect.stringContaining('lucky: as written down.') })
  })

  it('says which number came out otherwise, and --write takes it as it is', () => {
    const plays = JSON.parse(readFileSync(path, 'utf8'))
    const [phase = ''] = Object.keys(plays.silent.expect).slice(-1)
    const [variable = ''] = Object.keys(plays.silent.expect[phase].variables)
    const is = plays.silent.expect[phase].variables[variable]
    plays.silent.expect[phase].variables[variable] = is + 1
    writeFileSync(path, JSON.stringify(plays))
    expect(called()).toMatchObject({
      code: 1,
      said: expect.stringContaining(`silent: ${phase}, ${variable}: written down ${is + 1}, now ${is}.`),
    })
    expect(called('--write').code).toBe(0)
    expect(called().code).toBe(0)
  })

  it('says what can no longer be asked', () => {
    const plays = JSON.parse(readFileSync(path, 'utf8'))
    const { phase } = firstPhase(json())
    plays.silent.asks = {
      [phase]: { [Object.keys((json() as { roles: object }).roles)[0] ?? '']: ['vote:nothing:yes'] },
    }
    writeFileSync(path, JSON.stringify(plays))
    const { code, said } = called()
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`silent: ${phase}, vote:nothing:yes: this cannot be done any more \\([a-z ’]+\\)`))
    expect(called('--write').code).toBe(1)
  })
})

it.each([[['--loud']], [['--policy', 'evil']]])('does not understand %j', (args) => {
  expect(called(...args).code).toBe(2)
})

function firstPhase(json: unknown): { phase: string } {
  const { rounds } = json as { rounds: Record<string, { phases: Record<string, { only?: string }> }> }
  const [first] = Object.values(rounds).flatMap(({ phases }) => Object.entries(phases))
  return { phase: first?.[0] ?? '' }
}
