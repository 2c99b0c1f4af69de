/** Which texts about the town and its council may be read by now: only what has had its hour, or was learned. */
import { factsOf, holds } from '../facts.ts'
import { known, phasesReached, roundOf } from '../lookup.ts'
import { perState } from '../remember.ts'
import { hasBegun } from '../rules/propose.ts'
import { reaches } from '../rules/respond.ts'
import type { Id, State } from '../state.ts'
import { publicContributions } from './numbers.ts'

/** What a role may read of the town; null is everybody. */
export function townTexts(state: State, role: Id | null): string[] {
  return [...forAll(state), ...learned(state, role), ...eventTexts(state, role)]
}

const forAll = perState((state) => [...alwaysOpen(state), ...councilTexts(state), ...lookingBack(state)])

/** What only those read who conduct the evening. */
export function conductTexts({ scenario, town }: State): string[] {
  const { round, phase } = town.position
  return [
    `rounds.${round}.phases.${phase}.script`,
    'guide',
    ...Object.keys(scenario.motions?.free?.classes ?? {}).map((id) => `motions.free.classes.${id}.name`),
    ...Object.keys(town.injects).map((id) => `injects.${id}.guidance`),
    ...town.news.map((id) => `injects.${id}.guidance`),
  ]
}

function alwaysOpen(state: State): string[] {
  const { scenario } = state
  const factors = publicContributions(state).flatMap((c) => c.factors.map(({ name }) => name.split(':')))
  return [
    ...Object.keys(scenario.places).flatMap((id) => [`places.${id}.name`, `places.${id}.text`]),
    ...Object.keys(scenario.pots).map((id) => `pots.${id}.name`),
    ...Object.keys(scenario.services).map((id) => `services.${id}.name`),
    ...Object.entries(scenario.bodies).flatMap(([id, { members }]) => [
      `bodies.${id}.name`,
      ...members.map((_, i) => `bodies.${id}.members.${i}.name`),
    ]),
    ...Object.keys(scenario.presets).map((id) => `presets.${id}.name`),
    ...Object.keys(scenario.indicators).map((id) => `indicators.${id}.report.fog`),
    ...factors.flatMap(([kind, id]) => (kind === 'factor' ? [`factors.${id}.name`] : [])),
    ...factors.flatMap(([kind, id, n]) => (kind === 'refund' ? [`measures.${id}.refunds.${n}.name`] : [])),
  ]
}

/** Measures from the round in which they can be brought in; forms from the phase that takes them. */
function councilTexts(state: State): string[] {
  const { scenario, town } = state
  const taken = past(state).flatMap(({ accepts }) => accepts.propose)
  const facts = factsOf(scenario, town)
  const motions = [...Object.values(town.motions), ...town.past]
  const measures = Object.entries(scenario.measures)
    .filter(([, { propose, from }]) => propose.length > 0 && (from === undefined || hasBegun(state, from)))
    .map(([id]) => id)
  return [
    ...measures.flatMap((id) =>
      ['name', 'text', 'risk', 'needs.text', 'refunds'].map((part) => `measures.${id}.${part}`),
    ),
    ...motions.flatMap(({ measure, why }) =>
      measure !== null && why === 'needs' ? [`measures.${measure}.needs.failed`] : [],
    ),
    ...motions.flatMap(({ free }) => (free?.class == null ? [] : [`motions.free.classes.${free.class}.name`])),
    ...(taken.length > 0 ? ['motions.free.title'] : []),
    ...new Set(taken.map((form) => `forms.${form}`)),
    ...motions.flatMap(({ results }) => results.flatMap(({ body }) => whysOf(state, body))),
    ...Object.entries(scenario.overlaps)
      .filter(([id, { when }]) => facts.divided(id) || holds(scenario, when, facts))
      .flatMap(([id]) => [`overlaps.${id}.divide`, `overlaps.${id}.close.text`]),
  ]
}

/** Why members vote as they do is told once they have. */
function whysOf({ scenario }: State, body: Id): string[] {
  return known(scenario.bodies, body).members.map((_, i) => `bodies.${body}.members.${i}.why`)
}

/** What a role went to see, was told in confidence, or is given to read. */
function learned(state: State, role: Id | null): string[] {
  const { scenario, town } = state
  const facts = factsOf(scenario, town)
  const told = role === null ? [] : Object.keys(town.cards).filter((id) => known(town.cards, id).toldTo.includes(role))
  const asks = past(state).some(({ accepts }) => accepts.ask)
  return [
    ...(role === null ? [] : (town.visits[role] ?? [])).map((id) => `places.${id}.visit`),
    ...told.flatMap((id) => [`cards.${id}.title`, `cards.${id}.text`]),
    ...Object.entries(scenario.documents)
      .filter(([, { for: readers }]) => readers.length === 0 || (role !== null && readers.includes(role)))
      .filter(([, { when }]) => holds(scenario, when, facts))
      .map(([id]) => `documents.${id}`),
    ...(asks ? Object.keys(scenario.asking?.subjects ?? {}).map((id) => `asking.subjects.${id}.text`) : []),
    ...town.asked
      .filter((asked) => asked.state === 'answered')
      .map(({ subject }) => `asking.subjects.${subject}.answer`),
  ]
}

function eventTexts(state: State, role: Id | null): string[] {
  const { town } = state
  const happened = Object.keys(town.injects).filter((id) => reaches(state, id, role))
  return [
    ...happened.flatMap((id) => ['headline', 'text', 'question', 'choice'].map((part) => `injects.${id}.${part}`)),
    ...town.stories.flatMap(({ story, version }) => [
      `stories.${story}.name`,
      `stories.${story}.versions.${version}.text`,
    ]),
  ]
}

function lookingBack(state: State): string[] {
  const { scenario, town } = state
  const reached = past(state)
  const shown = reached.flatMap(({ shows }) => shows)
  const phases = phasesReached(state)
  return [
    ...(reached.some(({ accepts }) => accepts.declare) || shown.includes('perspective') ? ['debrief.perspective'] : []),
    ...(reached.some(({ accepts }) => accepts.pulse) || shown.includes('pulse') ? ['debrief.pulse'] : []),
    ...town.levels.map((id) => `debrief.levels.${id}`),
    ...(town.ending === null ? [] : ['debrief.evaluation']),
    ...Object.entries(scenario.checks)
      .filter(([, { phase }]) => phases.includes(phase))
      .map(([id]) => `checks.${id}`),
  ]
}

/** The phases up to this one. */
function past(state: State) {
  const { rounds } = state.scenario
  return phasesReached(state).map((id) => known(known(rounds, roundOf(state.scenario, id)).phases, id))
}
