/** THE place that knows who may see what. Nothing about a table reaches anybody but through these functions. */
import { textKeys as keysBelow, textKeysOf } from '../scenario/texts.ts'
import { factsOf, holds } from './facts.ts'
import {
  cardsOf,
  currentPhase,
  inRoleOrder,
  isLit,
  isOpen,
  isPublic,
  known,
  mapKeys,
  measuresOf,
  phasesReached,
  pick,
  roundOf,
  seatsOf,
  units,
} from './lookup.ts'
import { offers } from './offers.ts'
import { perState } from './remember.ts'
import { laysNothing } from './rules/choose.ts'
import { countGuesses, guessesOf, whatIfs } from './rules/debrief.ts'
import { complete } from './rules/proposal.ts'
import { hears } from './rules/share.ts'
import type { Contribution, Id, SeatId, State } from './state.ts'
import type { Audience, PrivateView, PublicProposal, PublicRole, PublicView } from './views.ts'

/** What everybody sees, whoever they are. */
export function publicView(state: State): PublicView {
  const { scenario, town, house } = state
  return {
    status: house.status,
    pace: house.pace,
    round: town.position.round,
    phase: town.position.phase,
    roles: mapKeys(scenario.roles, (role) => publicRole(state, role)),
    cards: mapKeys(
      pick(town.cards, (id) => isOpen(state, id)),
      (id) => ({
        opened: known(town.cards, id).opened,
        answered: known(town.cards, id).answered,
        owner: known(scenario.cards, id).owner,
      }),
    ),
    promises: town.promises,
    variables: pick(town.variables, (id) => isPublic(state, id)),
    indicators: mapKeys(
      pick(scenario.indicators, (id) => termsOf(state, id).every(({ variable }) => isPublic(state, variable))),
      (id) => termsOf(state, id).reduce((sum, { variable, weight }) => sum + weight * units(state, variable), 0),
    ),
    told: town.told,
    choices: mapKeys(
      pick(town.choices, (id) => known(town.choices, id).revealed),
      (id) => {
        const { laid, stopped, begun, overdrawn } = known(town.choices, id)
        return { laid: inRoleOrder(scenario, laid), stopped, begun, overdrawn }
      },
    ),
    proposals: mapKeys(town.proposals, (id) => publicProposal(state, id)),
    acts: town.acts,
    news: town.news,
    contributions: publicContributions(state),
    ending: town.ending,
    notice: house.notice,
    back:
      house.back === null ? null : { mark: house.back.mark, reason: house.back.reason, from: house.back.from.phase },
    words: Object.values(house.words).sort(),
    guesses: mapKeys(house.published, (id) => countGuesses(state, id)),
    published: house.published,
  }
}

/** What one audience sees beyond the public view. Those who only watch see nothing more. */
export function privateView(state: State, audience: Audience): PrivateView {
  if (audience.kind === 'seat') return seatView(state, audience.seat)
  if (audience.kind === 'facilitator') return { offers: offers(state, audience), table: tableOf(state) }
  if (audience.kind === 'guest') return { table: tableOf(state) }
  return {}
}

/** The keys of all scenario texts that an audience may read now, each once; the same list while nothing is added. */
export function textKeys(state: State, audience: Audience): readonly string[] {
  const role = audience.kind === 'seat' ? (state.house.seats[audience.seat]?.role ?? null) : null
  const conducts = audience.kind === 'facilitator' || audience.kind === 'guest'
  const own = [
    ...(role === null ? [] : roleTexts(state, role)),
    ...(conducts ? [`rounds.${state.town.position.round}.phases.${state.town.position.phase}.script`] : []),
  ]
  return textKeysOf(state.scenario, own, commonKeys(state))
}

const commonKeys = perState((state) => textKeysOf(state.scenario, commonTexts(state)))

function publicRole(state: State, role: Id): PublicRole {
  const choice = currentPhase(state).accepts.choose
  const asked = choice !== undefined && state.house.status !== 'lobby' && !laysNothing(state, choice, role)
  return {
    seats: seatsOf(state, role).length,
    bot: seatsOf(state, role).some((seat) => known(state.house.seats, seat).bot !== null),
    ready: state.town.ready.includes(role),
    laid: asked ? known(state.town.choices, choice).laid[role] !== undefined : null,
  }
}

function publicProposal(state: State, id: Id): PublicProposal {
  const { fields, signed, outcome, failed } = known(state.town.proposals, id)
  const cost = complete(state, id) ? factsOf(state.scenario, state.town).cost(id) : null
  return { fields, signed, cost, outcome, failed }
}

/** A factor that looks at something hidden, or names a closed card, is left out; the amount stays. */
function publicContributions(state: State): Contribution[] {
  return state.town.contributions
    .filter(({ on }) => isPublic(state, on))
    .map((c) => ({ ...c, factors: c.factors.filter(({ name }) => isPublicFact(state, name)) }))
}

function isPublicFact(state: State, name: string): boolean {
  const [fn = '', first = '', second] = name.split(':')
  if (fn === 'vars') return isPublic(state, first)
  if (fn === 'open' || fn === 'answered') return isOpen(state, first)
  if (fn !== 'chose' && fn !== 'begun' && fn !== 'overdrawn') return true
  const choice = fn === 'overdrawn' ? first : second
  const asked = choice === undefined ? Object.keys(state.town.choices) : [choice]
  return asked.every((id) => known(state.town.choices, id).revealed)
}

function seatView(state: State, seat: SeatId): PrivateView {
  const { house, town, scenario } = state
  const role = house.seats[seat]?.role ?? null
  const pen = role === null ? undefined : house.pens[role]
  const me = {
    seat,
    role,
    pen: pen === undefined ? null : { mine: pen.seat === seat, version: pen.version },
    word: house.words[seat] ?? null,
    guesses: guessesOf(state, seat),
  }
  const mine = offers(state, { kind: 'seat', seat })
  if (role === null) return { me, offers: mine }
  const hand = {
    cards: mapKeys(
      pick(town.cards, (id) => known(scenario.cards, id).owner === role),
      (id) => {
        const { opened, said } = known(town.cards, id)
        return { opened, said }
      },
    ),
    heard: Object.keys(scenario.roles).filter((from) => hears(state, from, role)),
    laid: Object.fromEntries(
      Object.entries(town.choices).flatMap(([id, { laid }]) => (laid[role] === undefined ? [] : [[id, laid[role]]])),
    ),
    goal: town.goals[role] ?? null,
  }
  return { me, hand, offers: mine }
}

function tableOf(state: State): NonNullable<PrivateView['table']> {
  return {
    seats: mapKeys(state.house.seats, (seat) => ({
      role: known(state.house.seats, seat).role,
      bot: known(state.house.seats, seat).bot !== null,
    })),
    marks: state.marks.map(({ id, kind, town }) => ({ id, kind, phase: town.position.phase })),
    whatIfs: whatIfs(state),
  }
}

function commonTexts(state: State): string[] {
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
    ...Object.keys(scenario.variables).map((id) => `variables.${id}.name`),
    ...Object.keys(scenario.indicators).map((id) => `indicators.${id}.name`),
    ...Object.keys(scenario.promises).map((id) => `promises.${id}.text`),
    ...Object.keys(scenario.rounds).map((id) => `rounds.${id}.name`),
    ...phases.map(({ path }) => `${path}.name`),
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

/** One's own role, card and measures; of the goal only the level that was reached. */
function roleTexts(state: State, role: Id): string[] {
  const { scenario, town } = state
  const goal = town.goals[role]
  return [
    ...['name', 'short', 'brief', 'prompts', 'goal.text'].map((part) => `roles.${role}.${part}`),
    ...(goal === undefined ? [] : [`roles.${role}.goal.levels.${goal}.text`]),
    ...cardsOf(scenario, role).map((id) => `cards.${id}`),
    ...measuresOf(scenario, role).flatMap((id) => [`measures.${id}.name`, `measures.${id}.text`]),
  ]
}

function termsOf({ scenario }: State, indicator: Id) {
  return known(scenario.indicators, indicator).terms
}
