/** Settles what was said: promises are judged, cards are counted, and answers too. */
import type { Promised, Scenario } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import type { MotionState, Vote } from '../motion-state.ts'
import { bodyOf } from '../motions.ts'
import type { Id, PromiseState, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, type Due, duesOf } from './quantities.ts'

/** First the promises whose hour has come, then the effects of everything newly open, answered or broken. */
export function settle(before: Unfolding): Unfolding {
  const judged = andThen(before, ...promisesJudged(before.state))
  const counted = andThen(judged, ...cardsCounted(judged.state))
  const broken = newlyBroken(before.state, counted.state)
  const dues = [...cardDues(judged.state, counted.state), ...broken]
  return andThen(counted, ...changeBy(counted.state, dues))
}

function promisesJudged(state: State): Event[] {
  const facts = factsOf(state.scenario, state.town)
  const due = state.town.promises.filter(
    (p) => p.state === 'standing' && known(state.scenario.promises, p.promise).at === state.town.position.phase,
  )
  return due.map((p) => {
    const { about, broken } = known(state.scenario.promises, p.promise)
    const kept =
      about === undefined ? broken === undefined || !holds(state.scenario, broken, facts) : didAsSaid(state, p, about)
    return { type: 'promiseJudged', promised: p.id, kept }
  })
}

function didAsSaid({ scenario, town }: State, { by, measure }: PromiseState, about: NonNullable<Promised['about']>) {
  if ('choice' in about) return known(town.choices, about.choice).laid[by] === measure
  const motion = measure === null ? undefined : town.motions[measure]
  const vote = motion === undefined ? null : voteOf(scenario, motion, about.body, by)
  return vote === null || vote === 'yes'
}

/** How a role voted in a body: `absent` where it did not; null where it could not, or where nobody can know. */
function voteOf(scenario: Scenario, motion: MotionState, body: Id, role: Id): Vote | 'absent' | null {
  if (bodyOf(scenario, motion) === body) return motion.hands === null ? (motion.votes[role] ?? 'absent') : null
  const result = motion.results.find((done) => done.body === body)
  if (result === undefined || Object.keys(result.votes).length === 0) return null
  return result.votes[role] ?? 'absent'
}

function cardsCounted(state: State): Event[] {
  const facts = factsOf(state.scenario, state.town)
  return Object.entries(state.town.cards).flatMap(([card, { opened, counted, answered }]): Event[] => {
    if (opened === null) return []
    const newlyOpen: Event[] = counted ? [] : [{ type: 'cardCounted', card }]
    const { answer } = known(state.scenario.cards, card)
    const newlyAnswered: Event[] =
      answered || answer === undefined || !holds(state.scenario, answer.when, facts)
        ? []
        : [{ type: 'cardAnswered', card }]
    return [...newlyOpen, ...newlyAnswered]
  })
}

function cardDues(before: State, after: State): Due[] {
  const { scenario } = after
  const facts = factsOf(scenario, after.town)
  return Object.entries(scenario.cards).flatMap(([id, { opened, answer }]) => {
    const was = known(before.town.cards, id)
    const is = known(after.town.cards, id)
    const at = `cards.${id}`
    return [
      ...(is.counted && !was.counted ? duesOf(scenario, opened, `${at}.title`, facts, `${at}.opened`) : []),
      ...(is.answered && !was.answered && answer !== undefined
        ? duesOf(scenario, answer.effects, `${at}.answer.how`, facts, `${at}.answer.effects`)
        : []),
    ]
  })
}

function newlyBroken(before: State, after: State): Due[] {
  const facts = factsOf(after.scenario, after.town)
  const wasBroken = (p: PromiseState) => before.town.promises.some(({ id, state }) => id === p.id && state === 'broken')
  return after.town.promises
    .filter((p) => p.state === 'broken' && !wasBroken(p))
    .flatMap((p) => {
      const at = `promises.${p.promise}`
      return duesOf(
        after.scenario,
        known(after.scenario.promises, p.promise).effects,
        `${at}.text`,
        facts,
        `${at}.effects`,
      )
    })
}
