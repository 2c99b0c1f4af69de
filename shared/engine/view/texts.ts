/** Which texts of the scenario everybody may read by now, and which a role may read beside them. */
import { textKeys as keysBelow } from '../../scenario/texts.ts'
import { factsOf, holds } from '../facts.ts'
import { inRoleOrder, isLit, isOpen, known, measuresOf, phasesReached, roundOf } from '../lookup.ts'
import { whatIfs } from '../rules/debrief.ts'
import type { Id, State } from '../state.ts'
import { publicContributions } from './numbers.ts'

/** What everybody may read, whatever the town is about. */
export function commonTexts(state: State): string[] {
  const { scenario, town, house } = state
  const { phase } = town.position
  const reached = phasesReached(state)
  const phases = Object.entries(scenario.rounds).flatMap(([round, { phases }]) =>
    Object.keys(phases).map((id) => ({ id, path: `rounds.${round}.phases.${id}` })),
  )
  const past = reached.map((id) => known(known(scenario.rounds, roundOf(scenario, id)).phases, id))
  const shows = past.flatMap((phase) => phase.shows)
  const proposals = Object.keys(scenario.proposals).filter((id) => past.some(({ accepts }) => accepts.proposal === id))
  const asksWhatIf = shows.includes('whatIf') || past.some(({ accepts }) => accepts.guess)
  const facts = factsOf(scenario, town)
  const measures = [
    ...Object.values(town.choices).flatMap(({ revealed, laid }) =>
      revealed ? Object.values(inRoleOrder(scenario, laid)) : [],
    ),
    ...town.promises.flatMap(({ measure }) => (measure === null ? [] : [measure])),
  ]
  return [
    ...['title', 'summary', 'opening', 'ground', 'glossary', 'assumptions', 'debrief.guesses'],
    ...Object.keys(scenario.roles).flatMap((id) => [`roles.${id}.name`, `roles.${id}.short`]),
    ...Object.keys(scenario.circles).map((id) => `circles.${id}.name`),
    ...Object.entries(scenario.variables).flatMap(([id, { visibility }]) => [
      `variables.${id}.name`,
      ...(visibility === 'public' ? [`variables.${id}.like`] : []),
    ]),
    ...Object.keys(scenario.indicators).map((id) => `indicators.${id}.name`),
    ...Object.keys(scenario.promises).map((id) => `promises.${id}.text`),
    ...Object.keys(scenario.rounds).map((id) => `rounds.${id}.name`),
    ...phases.map(({ path }) => `${path}.name`),
    ...phases.filter(({ id }) => reached.includes(id)).map(({ path }) => `${path}.question`),
    ...phases.filter(({ id }) => id === phase).flatMap(({ path }) => [`${path}.task`, `${path}.talk`]),
    ...Object.keys(scenario.choices).map((id) => `choices.${id}.title`),
    ...Object.entries(scenario.choices).flatMap(([id, { except }]) =>
      except.flatMap(({ when }, i) => (holds(scenario, when, facts) ? [`choices.${id}.except.${i}.why`] : [])),
    ),
    ...Object.keys(town.cards)
      .filter((id) => isOpen(state, id))
      .flatMap((id) => [`cards.${id}.title`, `cards.${id}.text`, `cards.${id}.answer.how`]),
    ...measures.flatMap((id) => [`measures.${id}.name`, `measures.${id}.text`]),
    ...Object.entries(scenario.acts)
      .filter(([id, { when }]) => facts.did(id) || holds(scenario, when, facts))
      .map(([id]) => `acts.${id}`),
    ...proposals.flatMap((id) => [
      `proposals.${id}.title`,
      `proposals.${id}.text`,
      `proposals.${id}.replaces`,
      `proposals.${id}.fields`,
    ]),
    ...Object.entries(town.proposals).flatMap(([id, { failed }]) =>
      failed.map((why) => `proposals.${id}.conditions.${why}.failed`),
    ),
    ...Object.entries(town.told).map(([id, words]) => `variables.${id}.words.${words}.text`),
    ...town.news.flatMap((id) => [`injects.${id}.headline`, `injects.${id}.text`, `injects.${id}.question`]),
    ...keysBelow(scenario, 'city'),
    ...keysBelow(scenario, 'town').filter((key) => !key.endsWith('.opened') || isLit(state, key.split('.')[3] ?? '')),
    ...(town.ending === null ? [] : [`endings.${town.ending}.text`, `endings.${town.ending}.scene`]),
    ...Object.values(house.published).flatMap(({ endings }) => [
      `endings.${endings.played}.text`,
      `endings.${endings.instead}.text`,
    ]),
    ...(asksWhatIf ? whatIfs(state).map((id) => `debrief.whatIfs.${id}`) : []),
    ...publicContributions(state).map(({ source }) => source),
    ...(shows.includes('words') ? ['debrief.word'] : []),
    ...(shows.includes('whatIf') ? ['debrief.caution'] : []),
    ...(shows.includes('questions') ? ['debrief.questions'] : []),
    ...(shows.includes('note') ? ['debrief.note'] : []),
  ]
}

/** One's own role, cards and measures, cards told in confidence; of the goal only the level that was reached. */
export function roleTexts(state: State, role: Id): string[] {
  const { scenario, town } = state
  const goal = town.goals[role]
  return [
    ...['name', 'short', 'brief', 'prompts', 'goal.text'].map((part) => `roles.${role}.${part}`),
    ...(goal === undefined ? [] : [`roles.${role}.goal.levels.${goal}.text`]),
    ...Object.keys(scenario.cards)
      .filter((id) => known(scenario.cards, id).owner === role)
      .map((id) => `cards.${id}`),
    ...measuresOf(scenario, role).flatMap((id) => [`measures.${id}.name`, `measures.${id}.text`]),
  ]
}
