/** `play`: one evening in the terminal, played by bots or as a golden play was written down. */
import type { Event } from '../../shared/engine/commands.ts'
import { evolve } from '../../shared/engine/evolve.ts'
import { factsOf } from '../../shared/engine/facts.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Position, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { type Bench, wrongValue } from './command.ts'
import { botTable, evening, type Table } from './evening.ts'
import { beside, readJson, short } from './files.ts'
import { GOLDEN_SEED, goldenSchema, goldenTable } from './golden.ts'
import { linesOf } from './narrate.ts'
import { whyLines } from './narrate-why.ts'
import { optionsIn } from './options.ts'
import { playable } from './playable.ts'
import { openTable } from './table.ts'

/** Plays and tells; 0 when the evening came to its ending. */
export function play(bench: Bench): number {
  const read = optionsIn(bench, bench.args, ['--seed', '--policy', '--golden'])
  if (typeof read === 'number') return read
  const policy = read.values['--policy'] ?? 'goal'
  if (policy !== 'goal' && policy !== 'random') return wrongValue(bench, '--policy', policy)
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario, file } = found
  const golden = read.values['--golden']
  const table = golden === undefined ? botTable(Object.keys(scenario.roles), policy) : goldenNamed(file, golden)
  if (table === undefined) {
    bench.print(bench.speaker.say('noGolden', { name: golden ?? '', file: short(beside(file, 'golden.json')) }))
    return 1
  }
  return tell(scenario, read.values['--seed'] ?? (golden === undefined ? '1' : GOLDEN_SEED), table, bench)
}

function goldenNamed(file: string, name: string): Table | undefined {
  const read = readJson(beside(file, 'golden.json'))
  const plays = 'json' in read ? (goldenSchema.safeParse(read.json).data ?? {}) : {}
  const golden = Object.hasOwn(plays, name) ? plays[name] : undefined
  return golden === undefined ? undefined : goldenTable(golden)
}

function tell(scenario: Scenario, seed: string, table: Table, bench: Bench): number {
  const { speaker, print } = bench
  print(speaker.say('playHead', { title: textAt(scenario, 'title', speaker.language) ?? scenario.id, seed }))
  const page = pageOf(scenario, bench)
  let state = openTable(scenario, seed)
  for (const stepped of evening(scenario, seed, table)) {
    if (isRefusal(stepped)) {
      print(speaker.say('playRefused', { phase: state.town.position.phase, code: stepped.refused }))
      return 1
    }
    for (const event of stepped.events) {
      const after = evolve(state, event)
      page(event, state, after)
      state = after
    }
  }
  for (const line of standing(state, bench)) print(line)
  return 0
}

/** Writes events down under the name of their phase, and how the town stands at the end of each round. */
function pageOf(scenario: Scenario, bench: Bench): (event: Event, before: State, after: State) => void {
  const { speaker, print } = bench
  const text = (key: string) => textAt(scenario, key, speaker.language) ?? key
  let here: Position = openTable(scenario, '').town.position
  let headed = ''
  return (event, before, after) => {
    if (event.type === 'moved') {
      if (event.position.round !== here.round) for (const line of standing(before, bench)) print(line)
      here = event.position
      return
    }
    const lines = linesOf([event], after, speaker)
    if (lines.length === 0) return
    if (headed !== here.phase)
      print(`\n${text(`rounds.${here.round}.name`)} · ${text(`rounds.${here.round}.phases.${here.phase}.name`)}`)
    headed = here.phase
    for (const line of lines) print(`  ${line}`)
  }
}

/** How the town stands, and why each indicator has moved in this round. */
function standing(state: State, { speaker }: Bench): string[] {
  const { scenario, town } = state
  const text = (key: string) => textAt(scenario, key, speaker.language) ?? key
  const facts = factsOf(scenario, town)
  const all = Object.keys(scenario.variables).map(
    (id) => `${text(`variables.${id}.name`)} ${facts.vars[id] ?? facts.total(id)}`,
  )
  const stands = speaker.say('playStanding', { all: all.join(' · ') })
  return ['', stands, ...whyLines(state, town.position.round, text, speaker)]
}
