/** The search on a game so small that everything can be counted a second time in the plainest way. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Findings } from '../../scenarios/bench/search/findings.ts'
import { findingsOf } from '../../scenarios/bench/search/findings.ts'
import { type Outcome, outcomeOf } from '../../scenarios/bench/search/outcome.ts'
import { type Plan, planOf, planSchema } from '../../scenarios/bench/search/plan.ts'
import { listIn } from '../../scenarios/bench/search/plays.ts'
import { run, type Searched } from '../../scenarios/bench/search/run.ts'
import { search } from '../../scenarios/bench/search.ts'
import { asked, goOn, openTable } from '../../scenarios/bench/table.ts'
import { speaker } from '../../scenarios/bench/words.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { tinyPlan } from '../support/tiny-plan.ts'
import { tiny, tinyJson } from '../support/tiny-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-'))
afterAll(() => rmSync(folder, { recursive: true }))

const plan = planned()
const plain = Array.from({ length: plan.size }, (_, play) => playedPlainly(play))
let searched: Searched
let findings: Findings
beforeAll(async () => {
  searched = await run(tinyJson(), tinyPlan(), plan, 2, () => {})
  findings = findingsOf(tiny, plan, searched)
})

describe('a search', () => {
  it('finds for every evening what comes of it when it is played alone', () => {
    expect([...searched.plays].map((number) => searched.outcomes[number])).toEqual(plain)
  })

  it('counts the endings, and for what a signed proposal failed', () => {
    const { endings, signed, carried, failed } = findings.ways
    expect(endings).toEqual({
      rest: count(({ ending }) => ending === 'rest'),
      best: count(({ ending }) => ending === 'best'),
    })
    expect(signed).toBe(count((outcome) => outcome.signed.length > 0))
    expect(carried).toBe(count((outcome) => outcome.carried.length > 0))
    expect(Object.values(failed).reduce((a, b) => a + b, 0)).toBe(signed - carried)
  })

  it('knows in how many situations an option is better than any other', () => {
    for (const [r, { role, fields }] of findings.replies.entries()) {
      for (const { field, strict, doing } of fields) {
        const by = situations(r).map((plays) => bestBy(role, field, plays))
        for (const [option, { often }] of Object.entries(strict))
          expect(often).toBe(by.filter((best) => onlyBest(best, option)).length)
        expect(doing.better).toBe(by.filter((best) => others(best) > (best[0]?.worth ?? 0)).length)
        expect(doing.worse).toBe(by.filter((best) => others(best) < (best[0]?.worth ?? 0)).length)
      }
    }
  })

  it('knows the evenings from which nobody would turn away alone', () => {
    const stable = plain.filter((outcome, play) =>
      plan.roles.every((role, r) => {
        const mine = situations(r).find((plays) => plays.includes(play)) ?? []
        return mine.every((other) => worth(role.role, plain[other]) <= worth(role.role, outcome))
      }),
    )
    expect(Object.values(findings.balance.equilibria).reduce((a, b) => a + b, 0)).toBe(stable.length)
  })

  it('knows that whoever refuses to sign keeps the best ending away, and can bring about nothing else', () => {
    const alone = { worst: false, best: false, keepsBestAway: true }
    expect(findings.balance.forcing.purse).toMatchObject({ keepsBestAway: alone.keepsBestAway, best: alone.best })
    expect(findings.balance.forcing.office).toMatchObject({ keepsBestAway: alone.keepsBestAway, best: alone.best })
  })
})

describe('the command', () => {
  it('prints its findings and writes them into a file', async () => {
    const out = join(folder, 'found.json')
    const { code, said } = await called([scenarioIn('good', tinyPlan()), '--workers', '1', '--json', out])
    expect(code).toBe(0)
    expect(said).toContain('576 Abende = Jugendamt 48 × Kämmerei 12')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(JSON.parse(JSON.stringify(findings)))
  })

  it('names what a plan gets wrong', async () => {
    const bad = { ...tinyPlan(), second: 'plane' }
    bad.roles.purse.asks[4] = { in: 'plan', if: { sign: 'perhaps' }, ask: 'say:report:true' }
    const { code, said } = await called([scenarioIn('bad', bad)])
    expect(code).toBe(1)
    for (const wrong of ['plane', 'sign: perhaps', 'say:report:true']) expect(said).toContain(wrong)
  })

  it('says that there is no plan', async () => {
    expect(await called([scenarioIn('none', undefined)])).toMatchObject({ code: 1 })
    expect(await called([scenarioIn('text', 'no plan')])).toMatchObject({ code: 1 })
  })

  it('does not understand unknown options, roles and numbers of workers', async () => {
    const file = scenarioIn('options', tinyPlan())
    for (const args of [['--worker', '2'], ['--role', 'nobody'], ['--workers', '0'], ['--json'], ['and-another']])
      expect(await called([file, ...args])).toMatchObject({ code: 2 })
    expect(await called([])).toMatchObject({ code: 2 })
  })
})

async function called(args: readonly string[]) {
  const lines: string[] = []
  const code = await search({ args, speaker: speaker('de'), print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}

function scenarioIn(name: string, json: unknown): string {
  const own = mkdtempSync(join(folder, name))
  const file = join(own, 'scenario.json')
  writeFileSync(file, JSON.stringify(tinyJson()))
  if (json !== undefined) writeFileSync(join(own, 'search.json'), JSON.stringify(json))
  return file
}

function planned(): Plan {
  const made = planOf(tiny, planSchema.parse(tinyPlan()))
  if ('wrong' in made) throw new Error(JSON.stringify(made.wrong))
  return made
}

/** Everything from the lobby on, phase by phase; what is refused has no effect. */
function playedPlainly(play: number): Outcome {
  let state = openTable(tiny, 'plain')
  for (let i = 0; state.town.ending === null; i += 1) {
    for (const role of plan.roles) {
      const moves = role.moves[state.town.position.phase]
      for (const ask of moves?.asks[moves.of[listIn(role, play)] ?? 0] ?? []) {
        const outcome = asked(state, role.role, ask, `${i}.${role.role}.${ask.type}`)
        if (!isRefusal(outcome)) state = outcome.state
      }
    }
    state = goOn(state).state
  }
  return outcomeOf(state)
}

function count(keep: (outcome: Outcome) => boolean): number {
  return plain.filter(keep).length
}

/** The plays that one role chooses from: by what all others do. */
function situations(r: number): number[][] {
  const others = plan.roles.filter((_, i) => i !== r)
  const all = plain.map((_, play) => play)
  return [...Map.groupBy(all, (play) => others.map((other) => listIn(other, play)).join()).values()]
}

type Best = readonly { readonly option: string; readonly worth: number }[]

function bestBy(role: string, field: string, plays: readonly number[]): Best {
  const of = plan.roles.find((one) => one.role === role)
  const found = of?.fields.find(({ id }) => id === field)
  return (found?.options ?? []).map((option, i) => ({
    option,
    worth: Math.max(
      ...plays
        .filter((play) => of !== undefined && found?.of[listIn(of, play)] === i)
        .map((play) => worth(role, plain[play])),
    ),
  }))
}

function onlyBest(best: Best, option: string): boolean {
  const own = best.find((one) => one.option === option)?.worth ?? 0
  return best.every((one) => one.option === option || one.worth < own)
}

function others(best: Best): number {
  return Math.max(...best.slice(1).map((one) => one.worth))
}

/** Ending, then one's own goal, then families, as one number. */
function worth(role: string, outcome: Outcome | undefined): number {
  if (outcome === undefined) return 0
  return (outcome.ending === 'best' ? 1_000_000 : 0) + (outcome.goals[role] ?? 0) * 1_000 + outcome.subject
}
