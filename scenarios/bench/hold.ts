/** `golden`: plays what golden.json holds and says what came out otherwise; or writes down how it comes out now. */
import { existsSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type Bench, wrongValue } from './command.ts'
import { botTable } from './evening.ts'
import { beside, readJson, short } from './files.ts'
import { type Expected, type Golden, goldenSchema } from './golden.ts'
import { optionsIn } from './options.ts'
import { playable } from './playable.ts'
import { asksOf, type Course, played, type Stuck, spelled, standingIn, turningPoints } from './plays.ts'

type Plays = Readonly<Record<string, Golden>>

/** 0 where every play comes out as it is written down, or was written down anew. */
export function golden(bench: Bench): number {
  const read = optionsIn(
    bench,
    bench.args.filter((arg) => arg !== '--write'),
    ['--add', '--policy'],
  )
  if (typeof read === 'number') return read
  const { '--add': name, '--policy': policy = 'goal' } = read.values
  if (policy !== 'goal' && policy !== 'random') return wrongValue(bench, '--policy', policy)
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario } = found
  const file = beside(found.file, 'golden.json')
  const plays = existsSync(file) ? playsIn(file) : {}
  if (plays === undefined) {
    bench.print(bench.speaker.say('noGoldenFile', { file: short(file) }))
    return 1
  }
  if (bench.args.includes('--write') || name !== undefined) {
    const bots = () => ({ asks: asksOf(scenario, botTable(Object.keys(scenario.roles), policy)), expect: {} })
    const first = Object.keys(plays).length === 0 ? { [FIRST.bots]: bots(), [FIRST.silent]: SILENT } : plays
    return write(scenario, file, name === undefined ? first : { ...plays, [name]: bots() }, bench)
  }
  if (Object.keys(plays).length > 0) return compare(scenario, plays, bench)
  bench.print(bench.speaker.say('goldenNone', { file: short(file) }))
  return 1
}

/** Where nothing was written down yet: an evening of bots that follow their goals, and one where nobody asks anything. */
const FIRST = { bots: 'bots', silent: 'silent' }
const SILENT: Golden = { asks: {}, expect: {} }

/** The plays of a file; undefined where it holds something else. */
function playsIn(file: string): Plays | undefined {
  const read = readJson(file)
  return 'json' in read ? goldenSchema.safeParse(read.json).data : undefined
}

function compare(scenario: Scenario, plays: Plays, bench: Bench): number {
  const { speaker, print } = bench
  let wrong = 0
  for (const [name, play] of Object.entries(plays)) {
    const outcome = played(scenario, play)
    if ('stuck' in outcome) {
      wrong += 1
      print(stuckSaid(name, outcome.stuck, bench))
      continue
    }
    const found = differences(play, outcome.course)
    wrong += found.length
    if (found.length === 0) print(speaker.say('goldenSame', { name }))
    for (const { phase, what, expected, now } of found)
      print(speaker.say('goldenOtherwise', { name, phase, what, expected, now }))
  }
  return wrong === 0 ? 0 : 1
}

interface Difference {
  readonly phase: Id
  readonly what: string
  readonly expected: string
  readonly now: string
}

function differences(play: Golden, course: Course): Difference[] {
  return Object.entries(play.expect).flatMap(([phase, expected]) => {
    const now = standingIn(course, phase, Object.keys(expected.variables))
    if (now === null) return [{ phase, what: 'phase', expected: phase, now: '–' }]
    const parts = [...Object.keys(expected), ...Object.keys(now)] as (keyof Expected)[]
    return [...new Set(parts)]
      .filter((part) => !isDeepStrictEqual(expected[part], now[part]))
      .flatMap((part) => insideOf(part, expected[part], now[part]))
      .map((difference) => ({ phase, ...difference }))
  })
}

function stuckSaid(name: string, { phase, name: ask, code }: Stuck, { speaker }: Bench): string {
  return speaker.say('goldenStuck', { name, phase, ask, why: speaker.say(`refused.${code}`) })
}

/** Of numbers, those that differ; of everything else, all of it. */
function insideOf(part: string, expected: unknown, now: unknown): Omit<Difference, 'phase'>[] {
  if (part !== 'variables') return [{ what: part, expected: JSON.stringify(expected), now: JSON.stringify(now) }]
  const [before, after] = [expected, now] as Record<string, number>[]
  return Object.keys({ ...before })
    .filter((id) => before?.[id] !== after?.[id])
    .map((id) => ({ what: id, expected: String(before?.[id]), now: String(after?.[id]) }))
}

function write(scenario: Scenario, file: string, plays: Plays, bench: Bench): number {
  const { speaker, print } = bench
  const anew: Record<string, Golden> = {}
  for (const [name, play] of Object.entries(plays)) {
    const outcome = played(scenario, play)
    if ('stuck' in outcome) {
      print(stuckSaid(name, outcome.stuck, bench))
      return 1
    }
    const { course } = outcome
    const named = Object.entries(play.expect).map(([phase, { variables }]) => [phase, Object.keys(variables)] as const)
    const points = named.length > 0 ? named : turningPoints(scenario, course)
    const expect = points.flatMap(([phase, variables]) => {
      const now = standingIn(course, phase, variables)
      return now === null ? [] : [[phase, now] as const]
    })
    anew[name] = { asks: play.asks, expect: Object.fromEntries(expect) }
  }
  writeFileSync(file, `${spelled(anew)}\n`)
  print(speaker.say('goldenWritten', { file: short(file), count: Object.keys(anew).length }))
  return 0
}
