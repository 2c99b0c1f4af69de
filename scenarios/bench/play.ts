/** `play`: one evening in the terminal, played by bots or as a golden play was written down. */
import type { Event } from '../../shared/engine/commands.ts'
import { evolve } from '../../shared/engine/evolve.ts'
import { factsOf } from '../../shared/engine/facts.ts'
import { known } from '../../shared/engine/lookup.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Position, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import type { Bench } from './command.ts'
import { botTable, evening, type Table } from './evening.ts'
import { figure } from './figures.ts'
import { beside, readJson, short } from './files.ts'
import { GOLDEN_SEED, goldenSchema, goldenTable } from './golden.ts'
import { linesOf } from './narrate.ts'
import { whyLines } from './narrate-why.ts'
import { optionsIn } from './options.ts'
import { playable } from './playable.ts'
import { waysSaid } from './simulate/sections/voice.ts'
import { waysOf } from './simulate/setup.ts'
import { openTable } from './table.ts'

/** Plays and tells; 0 when the evening came to its ending. */
export function play(bench: Bench): number {
  const { print, speaker } = bench
  const read = optionsIn(bench, bench.args, ['--seed', '--policy', '--preset', '--golden'])
  if (typeof read === 'number') return read
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario, file } = found
  const { '--policy': policy = 'goal', '--preset': preset = null, '--golden': golden } = read.values
  const ways = waysOf(scenario)
  const way = Object.hasOwn(ways, policy) ? ways[policy] : undefined
  if (way === undefined) {
    print(speaker.say('sim.noWay', { name: policy, allowed: waysSaid(scenario, speaker) }))
    return 2
  }
  if (preset !== null && !Object.hasOwn(scenario.presets, preset)) {
    print(speaker.say('noPreset', { name: preset, allowed: presetsSaid(scenario, bench) || 'none' }))
    return 2
  }
  const bots = botTable(Object.keys(scenario.roles), way.policy, way)
  const table = golden === undefined ? bots : goldenNamed(file, golden)
  if (table === undefined) {
    print(speaker.say('noGolden', { name: golden ?? '', file: short(beside(file, 'golden.json')) }))
    return 1
  }
  const seed = read.values['--seed'] ?? (golden === undefined ? '1' : GOLDEN_SEED)
  return tell(evening(scenario, seed, table, preset), openTable(scenario, seed, preset), bench)
}

function presetsSaid(scenario: Scenario, { speaker }: Bench): string {
  const named = Object.keys(scenario.presets).map(
    (id) => `${id} (${textAt(scenario, `presets.${id}.name`, speaker.language) ?? id})`,
  )
  return named.join(', ')
}

function goldenNamed(file: string, name: string): Table | undefined {
  const read = readJson(beside(file, 'golden.json'))
  const plays = 'json' in read ? (goldenSchema.safeParse(read.json).data ?? {}) : {}
  const golden = Object.hasOwn(plays, name) ? plays[name] : undefined
  return golden === undefined ? undefined : goldenTable(golden)
}

function tell(steps: ReturnType<typeof evening>, from: State, bench: Bench): number {
  const { speaker, print } = bench
  const { scenario, seed } = from
  print(speaker.say('playHead', { title: textAt(scenario, 'title', speaker.language) ?? scenario.id, seed }))
  const page = pageOf(from, bench)
  let state = from
  for (const stepped of steps) {
    if (isRefusal(stepped)) {
      const { round, phase } = state.town.position
      const name = textAt(scenario, `rounds.${round}.phases.${phase}.name`, speaker.language) ?? phase
      print(speaker.say('playRefused', { phase: name, why: speaker.say(`refused.${stepped.refused}`) }))
      return 1
    }
    for (const event of stepped.events) {
      const after = evolve(state, event)
      page.tell(event, state, after)
      state = after
    }
  }
  page.stand(state)
  return 0
}

interface Page {
  tell(event: Event, before: State, after: State): void
  /** How the town stands now; nothing where it was told so already. */
  stand(state: State): void
}

/** Writes events down under the name of their phase, and how the town stands at the end of each round. */
function pageOf({ scenario, town }: State, bench: Bench): Page {
  const { speaker, print } = bench
  const text = (key: string) => textAt(scenario, key, speaker.language) ?? key
  let here: Position = town.position
  let headed = ''
  let stood = ''
  const stand = (state: State) => {
    const lines = standing(state, bench)
    if (stood !== lines.join()) for (const line of [...lines, ...reasons(state, bench)]) print(line)
    stood = lines.join()
  }
  return {
    stand,
    tell(event, before, after) {
      if (event.type === 'moved') {
        if (event.position.round !== here.round) stand(before)
        here = event.position
        return
      }
      const lines = linesOf([event], after, speaker)
      if (lines.length === 0) return
      if (headed !== here.phase)
        print(`\n${text(`rounds.${here.round}.name`)} · ${text(`rounds.${here.round}.phases.${here.phase}.name`)}`)
      headed = here.phase
      for (const line of lines) print(`  ${line}`)
    },
  }
}

/** How the town stands. */
function standing(state: State, { speaker }: Bench): string[] {
  const { scenario, town } = state
  const text = (key: string) => textAt(scenario, key, speaker.language) ?? key
  const facts = factsOf(scenario, town)
  const all = Object.keys(scenario.variables).map(
    (id) =>
      `${text(`variables.${id}.name`)} ${figure(speaker, known(scenario.variables, id).unit, facts.vars[id] ?? facts.total(id))}`,
  )
  const stands = wrapped(speaker.say('playStanding', { all: all.join(' · ') }))
  return ['', ...stands]
}

/** Why each indicator has moved in this round. */
function reasons(state: State, { speaker }: Bench): string[] {
  const text = (key: string) => textAt(state.scenario, key, speaker.language) ?? key
  return whyLines(state, state.town.position.round, text, speaker)
}

/** As wide as people read; broken between two numbers. */
function wrapped(line: string): string[] {
  const lines: string[] = []
  for (const part of line.split(' · ')) {
    const now = lines.at(-1)
    if (now !== undefined && now.length + part.length < WIDTH) lines[lines.length - 1] = `${now} · ${part}`
    else lines.push(now === undefined ? part : `  ${part}`)
  }
  return lines
}
const WIDTH = 100
