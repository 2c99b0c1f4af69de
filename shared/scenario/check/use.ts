/** Checks that what was made is used, and that what a phase asks for exists. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import { isPlaced } from '../names.ts'
import type { Phase, Scenario } from '../schema.ts'
import { changesOf, entriesOf, phasesOf, stepsOf } from './places.ts'
import { asksForSomething, decisions } from './possible.ts'
import { referencesOf } from './references.ts'
import { sourcesOf } from './sources.ts'

/** Names that nobody uses, phases that ask for what there is not, roles with nothing to do. */
export function checkUse(scenario: Scenario): Diagnostic[] {
  return [
    ...checkUnused(scenario),
    ...checkPhases(scenario),
    ...checkCourse(scenario),
    ...checkIdle(scenario),
    ...checkSingles(scenario),
    ...checkChanges(scenario),
  ]
}

function checkUnused(scenario: Scenario): Diagnostic[] {
  const references = referencesOf(scenario)
  const used = (kind: string, id: string) => references.some((one) => one.kind === kind && one.id === id)
  const asked = sourcesOf(scenario).map(({ source }) => source)
  const named = (id: string) => asked.some((source) => new RegExp(`\\b${id}\\b`).test(source))
  const moved = new Set(changesOf(scenario).map(({ it }) => it.on))
  const simple = (['place', 'pot', 'body', 'form', 'story'] as const).flatMap((kind) =>
    Object.keys(scenario[PARTS[kind]])
      .filter((id) => !used(kind, id) && !named(id))
      .map((id) => warning(`${PARTS[kind]}.${id}`, `unused.${kind}`, { name: id })),
  )
  const still = entriesOf('variables', scenario.variables).filter(
    ({ id, it }) => !moved.has(id) && it.drift === undefined && !used('variable', id) && !named(id),
  )
  return [...simple, ...still.map(({ at, id }) => warning(at, 'unused.variable', { name: id }))]
}

const PARTS = { place: 'places', pot: 'pots', body: 'bodies', form: 'forms', story: 'stories' } as const

type Wanted = keyof Phase['accepts']

/** What must be there for a phase to take something, and whether it then must be taken somewhere. */
function needsOf(scenario: Scenario): readonly (readonly [Wanted, boolean])[] {
  const fields = Object.values(scenario.forms).some((form) => Object.keys(form.fields).length > 0)
  const { asking, motions, pots, overlaps, injects, places, debrief, assumptions, measures } = scenario
  const proposed = Object.values(measures).some(({ propose }) => propose.length > 0)
  return [
    ['ask', asking !== undefined],
    ['cover', (motions?.cover.length ?? 0) > 0],
    ['hearing', (motions?.hearing.length ?? 0) > 0],
    ['freeze', Object.values(pots).some(({ freeze }) => freeze.length > 0)],
    ['divide', Object.keys(overlaps).length > 0],
    ['respond', Object.values(injects).some(({ choice }) => choice !== undefined)],
    ['declare', debrief.perspective !== undefined],
    ['pulse', debrief.pulse !== undefined],
    ['visit', Object.values(places).some(({ visit }) => visit !== undefined)],
    ['doubt', Object.keys(assumptions).length > 0],
    ['edit', proposed || motions?.free !== undefined || fields],
    ['propose', proposed || motions?.free !== undefined],
  ]
}

function takes(accepts: Phase['accepts'], wanted: Wanted): boolean {
  const value = accepts[wanted]
  return Array.isArray(value) ? value.length > 0 : value === true
}

function checkPhases(scenario: Scenario): Diagnostic[] {
  const needs = needsOf(scenario)
  return phasesOf(scenario).flatMap(({ at, it }) =>
    needs
      .filter(([wanted, exists]) => !exists && takes(it.accepts, wanted))
      .map(([wanted]) => error(`${at}.accepts.${wanted}`, 'phase.nothing', { name: wanted })),
  )
}

/** Assumptions may stand there just to be read. */
function checkCourse(scenario: Scenario): Diagnostic[] {
  const phases = phasesOf(scenario)
  return needsOf(scenario)
    .filter(([wanted, exists]) => exists && wanted !== 'doubt' && !phases.some(({ it }) => takes(it.accepts, wanted)))
    .map(([wanted]) => warning('rounds', 'course.missing', { name: wanted }))
}

/** Who has something to talk about while others decide is not idle. */
function checkIdle(scenario: Scenario): Diagnostic[] {
  return phasesOf(scenario).flatMap(({ at, it }) => {
    if (it.talk !== undefined || !asksForSomething(scenario, it.accepts)) return []
    const idle = Object.keys(scenario.roles).filter((role) => decisions(scenario, role, it.accepts).length === 0)
    return idle.map((role) => warning(at, 'role.idle', { role }))
  })
}

/** Places where one number is needed, and a variable that is kept for each place has none. */
function checkSingles(scenario: Scenario): Diagnostic[] {
  const steps = phasesOf(scenario).flatMap(stepsOf)
  const singles = [
    ...(scenario.staff === undefined ? [] : [['staff', scenario.staff] as const]),
    ...entriesOf('pots', scenario.pots).map(({ at, it }) => [`${at}.variable`, it.variable] as const),
    ...steps.flatMap(({ at, it }) => ('variable' in it ? [[`${at}.variable`, it.variable] as const] : [])),
    ...steps.flatMap(({ at, it }) => ('pot' in it ? [[`${at}.pot`, it.pot] as const] : [])),
  ]
  return singles.flatMap(([at, name]) => (isPlaced(scenario, name) ? [error(at, 'variable.single', { name })] : []))
}

/** Changes in one place of something that is not kept for places. */
function checkChanges(scenario: Scenario): Diagnostic[] {
  return changesOf(scenario).flatMap(({ at, it }) => {
    const misplaced = it.place !== undefined && Object.hasOwn(scenario.variables, it.on) && !isPlaced(scenario, it.on)
    return misplaced ? [error(`${at}.place`, 'change.place', { name: it.on })] : []
  })
}
