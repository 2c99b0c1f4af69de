/** Settles what was said: promises are judged, cards are counted, and answers too. */
import type { Event } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import type { PromiseState, State } from '../state.ts'
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
      about === undefined
        ? broken === undefined || !holds(state.scenario, broken, facts)
        : known(state.town.choices, about.choice).laid[p.by] === p.measure
    return { type: 'promiseJudged', promised: p.id, kept }
  })
}

function cardsCounted(state: State): Event[] {
  const facts = factsOf(state.scenario, state.town)
  return Object.entries(state.town.cards).flatMap(([card, { opened, counted, answered }]): Event[] => {
    if (opened === null) return []
    const newlyOpen: Event[] = counted ? [] : [{ type: 'cardCounted', card }]
    const newlyAnswered: Event[] =
      answered || !holds(state.scenario, known(state.scenario.cards, card).answer.when, facts)
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
      ...(is.answered && !was.answered
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
