/** Hundreds of evenings of bots alone, and what must hold of each: every law, some of them at some moments only. */
import fc from 'fast-check'
import { reference } from '../../shared/debrief/reference.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import { keysOf } from '../../shared/engine/lookup.ts'
import { replay } from '../../shared/engine/replay.ts'
import type { State, Town } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type BotSetting, botEvening } from './engine-bots.ts'
import type { Evening, Turn } from './engine-evening.ts'
import { interference } from './engine-interference.ts'
import * as laws from './engine-laws.ts'

/** Evenings in a room and alone, in every length, with roles that follow their goals, their luck, or do nothing. */
export function botSettings(scenario: Scenario): fc.Arbitrary<BotSetting> {
  const policy = fc.oneof(
    { weight: 5, arbitrary: fc.constant('goal' as const) },
    { weight: 3, arbitrary: fc.constant('random' as const) },
    { weight: 1, arbitrary: fc.constant('nobody' as const) },
  )
  const roles = Object.keys(scenario.roles).length
  return fc.record({
    scenario: fc.constant(scenario),
    seed: fc.string({ minLength: 2, maxLength: 6 }),
    pace: fc.constantFrom('room' as const, 'alone' as const),
    preset: fc.constantFrom(null, ...Object.keys(scenario.presets)),
    policies: fc.array(policy, { minLength: roles, maxLength: roles }),
    most: fc.integer({ min: 3, max: 12 }),
  })
}

/** Plays an evening and names every law that it breaks. What takes long is looked at closely where asked to. */
export function brokenByBots(setting: BotSetting, closely: boolean): string[] {
  const found: string[] = []
  const seen = new WeakSet<object>()
  let turns = 0
  const evening = botEvening(setting, (turn: Turn) => {
    turns += 1
    const { after, events } = turn
    found.push(...laws.plain(turn, seen), ...keepsBudgets(after))
    if (turns % 16 === 0 || events?.some(({ type }) => type === 'moved'))
      found.push(...laws.addsUp(after), ...laws.goesOn(after), ...laws.nobodyIsLost(after))
  })
  const last = evening.states.at(-1)
  const same = canonical(replay(evening.record)) === canonical(last)
  return [
    ...found,
    ...(same ? [] : ['replayed, it stands elsewhere']),
    ...(last?.town.ending === null ? ['no ending'] : []),
    ...(closely ? brokenInside(evening, setting) : []),
  ]
}

function brokenInside(evening: Evening, { seed, most }: BotSetting): string[] {
  const { states } = evening
  const some = states.filter((_, i) => i % 131 === most * 7)
  return [
    ...laws.repeats(evening, [seed.length * 37]),
    ...laws.marksRestore(evening),
    ...states.slice(-1).flatMap((state) => laws.survivesFile(state)),
    ...some.flatMap((state) => unchangedBy(state, () => laws.offersAreExact(state))),
    ...interference(some.slice(0, 1)),
    ...nothingIsReference(evening),
  ]
}

/** Asking for everything there is, refused or not, leaves the table as it was. */
function unchangedBy(state: State, asking: () => string[]): string[] {
  const before = canonical(state)
  const found = asking()
  return canonical(state) === before ? found : [...found, 'asking has changed the table']
}

/** No pot is overdrawn but by the law, and nobody is employed whom there is no post for. */
export function keepsBudgets({ scenario, town }: State): string[] {
  const pots = Object.values(scenario.pots).flatMap(({ variable, overdraw }) => (overdraw ? [] : [variable]))
  return [...pots, ...(scenario.staff === undefined ? [] : [scenario.staff])]
    .flatMap((variable) => keysOf(scenario, variable))
    .filter((key) => (town.variables[key] ?? Number.NaN) < 0)
    .map((key) => `${key} is overdrawn: ${town.variables[key]}`)
}

/** The reference course of an evening is the evening of those who did nothing, whatever was done in it. */
export function nothingIsReference({ record }: Evening): string[] {
  const nothing = botEvening({ ...record, preset: record.preset ?? null, policies: ['nobody'], most: 0 })
  const course = reference(record)
  if (course === null) return ['the record does not reproduce itself']
  const [there, here] = [course.state, nothing.states.at(-1)].map((state) => standing(state?.town))
  return there === here ? [] : ['doing nothing leads elsewhere than the reference course']
}

/** That somebody is done with a phase changes no town. */
function standing(town: Town | undefined): string {
  return canonical({ ...town, ready: [] })
}
