/** Checks that everything an author made can happen: cards said, promises judged, choices laid, proposals voted on. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import { entry } from '../names.ts'
import type { Promised, Scenario } from '../schema.ts'
import { type At, entriesOf, phasesOf, stepsOf } from './places.ts'

/** Things out of reach, and things that lead nowhere. */
export function checkThings(scenario: Scenario): Diagnostic[] {
  return [
    ...checkReach(scenario),
    ...entriesOf('promises', scenario.promises).flatMap((promise) => checkPromise(scenario, promise)),
    ...checkChoices(scenario),
    ...checkProposals(scenario),
    ...entriesOf('roles', scenario.roles).flatMap(({ at, id, it }) => [
      ...(it.needs === id ? [error(`${at}.needs`, 'role.self')] : []),
      ...(it.clashes === id ? [error(`${at}.clashes`, 'role.self')] : []),
    ]),
  ]
}

function checkReach(scenario: Scenario): Diagnostic[] {
  const accepts = phasesOf(scenario).map(({ it }) => it.accepts)
  const steps = phasesOf(scenario).flatMap(stepsOf)
  const news = steps.flatMap(({ it }) => ('inject' in it ? [it.inject] : it.do === 'draw' ? it.injects : []))
  const chosen = accepts.flatMap(({ choose }) => choose ?? [])
  const cards = accepts.some(({ share, say, tell }) => share || say || tell) ? Object.keys(scenario.cards) : []
  return [
    ...outOfReach(scenario, 'cards', 'card', cards),
    ...outOfReach(
      scenario,
      'promises',
      'promise',
      accepts.flatMap(({ promise }) => promise),
    ),
    ...outOfReach(
      scenario,
      'acts',
      'act',
      accepts.flatMap(({ act }) => act),
    ),
    ...outOfReach(scenario, 'measures', 'measure', [
      ...entriesOf('', scenario.measures).flatMap(({ id, it }) => {
        const laid = it.owner !== undefined && chosen.length > 0
        return laid || it.propose.length > 0 || it.decide.length > 0 ? [id] : []
      }),
    ]),
    ...outOfReach(scenario, 'choices', 'choice', chosen),
    ...outOfReach(
      scenario,
      'proposals',
      'proposal',
      accepts.flatMap(({ proposal }) => proposal ?? []),
    ),
    ...outOfReach(scenario, 'injects', 'inject', news),
  ]
}

type Things = 'cards' | 'promises' | 'acts' | 'measures' | 'choices' | 'proposals' | 'injects'
type Thing = 'card' | 'promise' | 'act' | 'measure' | 'choice' | 'proposal' | 'inject'

function outOfReach(scenario: Scenario, things: Things, thing: Thing, reached: readonly string[]): Diagnostic[] {
  const missed = Object.keys(scenario[things]).filter((id) => !reached.includes(id))
  return missed.map((id) => error(`${things}.${id}`, `unreachable.${thing}`, { name: id }))
}

function checkPromise(scenario: Scenario, { at, id, it }: At<Promised> & { readonly id: string }): Diagnostic[] {
  const phases = phasesOf(scenario)
  const judged = phases.findIndex((phase) => phase.id === it.at)
  const given = phases.findIndex((phase) => phase.it.accepts.promise.includes(id))
  const hour = phases[judged]
  const settles = hour === undefined || stepsOf(hour).some((step) => step.it.do === 'settle')
  return [
    ...(settles ? [] : [error(`${at}.at`, 'promise.unsettled', { name: it.at })]),
    ...(hour !== undefined && given > judged ? [error(`${at}.at`, 'promise.late', { name: it.at })] : []),
    ...(it.about === undefined && it.broken === undefined ? [warning(at, 'promise.unbreakable')] : []),
    ...(it.about !== undefined && it.broken !== undefined ? [warning(at, 'promise.both')] : []),
  ]
}

function checkChoices(scenario: Scenario): Diagnostic[] {
  const begun = phasesOf(scenario)
    .flatMap(stepsOf)
    .flatMap(({ it }) => (it.do === 'begin' ? [it.choice] : []))
  return entriesOf('choices', scenario.choices).flatMap(({ at, id, it }) => [
    ...(begun.includes(id) ? [] : [warning(at, 'choice.unbegun', { name: id })]),
    ...Object.keys(scenario.roles).flatMap((role) => checkOtherwise(scenario, at, it.otherwise, role)),
    ...entriesOf(`${at}.otherwise`, it.otherwise).flatMap((otherwise) => {
      const owner = entry(scenario.measures, otherwise.it)?.owner
      const foreign = owner !== undefined && owner !== otherwise.id
      return foreign ? [error(otherwise.at, 'choice.foreign', { name: otherwise.it, role: otherwise.id })] : []
    }),
  ])
}

type Otherwise = Scenario['choices'][string]['otherwise']

function checkOtherwise(scenario: Scenario, at: string, otherwise: Otherwise, role: string): Diagnostic[] {
  const owns = Object.values(scenario.measures).some(({ owner }) => owner === role)
  if (!owns) return [warning(at, 'choice.nothing', { role })]
  return entry(otherwise, role) === undefined ? [error(`${at}.otherwise`, 'choice.otherwise', { role })] : []
}

function checkProposals(scenario: Scenario): Diagnostic[] {
  const judged = phasesOf(scenario)
    .flatMap(stepsOf)
    .flatMap(({ it }) => (it.do === 'judge' ? [it.proposal] : []))
  const missed = Object.keys(scenario.proposals).filter((id) => !judged.includes(id))
  return missed.map((id) => error(`proposals.${id}`, 'proposal.unjudged', { name: id }))
}
