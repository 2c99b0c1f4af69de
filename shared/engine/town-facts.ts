/** Answers what expressions ask of a town. A class, because a search over all plays makes one for each of many millions. */
import { expression, type Facts } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import { keysOf, known, units } from './lookup.ts'
import { activitiesOf, isConceived, isIn, isRunning, motionOf, runningIds } from './motions.ts'
import type { Id, PromiseState, Town } from './state.ts'

export class TownFacts implements Facts {
  readonly vars: Readonly<Record<Id, number>>
  private readonly scenario: Scenario
  private readonly town: Town

  /** The town as it stands; it must never change. */
  constructor(scenario: Scenario, town: Town) {
    this.vars = inUnits(scenario, town)
    this.scenario = scenario
    this.town = town
  }

  open(card: Id) {
    return known(this.town.cards, card).opened !== null
  }
  answered(card: Id) {
    return known(this.town.cards, card).answered
  }
  promised(promise: Id) {
    return this.town.promises.some((p) => p.promise === promise && (p.state === 'standing' || p.state === 'kept'))
  }
  broken(promise: Id) {
    return this.town.promises.some((p) => p.promise === promise && p.state === 'broken')
  }
  did(act: Id) {
    return this.town.acts.includes(act)
  }
  chose(measure: Id, choice?: Id) {
    return choicesAsked(this.town, choice).some((asked) => Object.values(asked.laid).includes(measure))
  }
  begun(measure: Id, choice?: Id) {
    return choicesAsked(this.town, choice).some((asked) => asked.begun.includes(measure))
  }
  overdrawn(choice: Id) {
    return known(this.town.choices, choice).overdrawn
  }
  signed(proposal: Id) {
    const { signed } = known(this.town.proposals, proposal)
    return known(this.scenario.proposals, proposal).signers.every((role) => signed.includes(role))
  }
  filled(proposal: Id, field: Id) {
    return known(this.town.proposals, proposal).fields[field] !== undefined
  }
  tagged(proposal: Id, field: Id, tag: Id) {
    const option = known(this.town.proposals, proposal).fields[field]
    if (option === undefined) return false
    return known(known(known(this.scenario.proposals, proposal).fields, field).options, option).tags.includes(tag)
  }
  carried(proposal: Id) {
    return known(this.town.proposals, proposal).outcome === 'carried'
  }
  cost(proposal: Id) {
    const { cost } = known(this.scenario.proposals, proposal)
    return Number(expression(this.scenario, cost, 'amount').evaluate(this))
  }
  at(variable: Id, place: Id) {
    const key = `${variable}@${place}`
    return Object.hasOwn(this.town.variables, key) ? units({ scenario: this.scenario, town: this.town }, key) : 0
  }
  total(variable: Id) {
    const table = { scenario: this.scenario, town: this.town }
    return sum(keysOf(this.scenario, variable).map((key) => units(table, key)))
  }
  running(measure: Id) {
    return isRunning(this.town, measure)
  }
  decided(measure: Id) {
    return Object.hasOwn(this.town.running, measure)
  }
  active(fn: Id, place = '', group = '') {
    return activitiesOf(this.scenario, this.town).filter(
      (one) => one.function === fn && (place === '' || isIn(one, place)) && (group === '' || one.group === group),
    ).length
  }
  committed(pot: Id) {
    const ids = runningIds(this.town).filter((id) => this.potOf(id) === pot)
    return sum(ids.map((id) => known(this.town.running, id).yearly))
  }
  frozen(pot: Id) {
    return this.town.frozen.includes(pot)
  }
  doubled() {
    const atWork = new Set(activitiesOf(this.scenario, this.town).map(({ id }) => id))
    const overlaps = Object.entries(this.scenario.overlaps).filter(
      ([id, { between }]) => !this.divided(id) && between.every((one) => atWork.has(one)),
    )
    return sum(overlaps.map(([, { worth }]) => worth))
  }
  divided(overlap: Id) {
    return (this.town.overlaps[overlap]?.agreed ?? null) !== null
  }
  agreements() {
    return Object.keys(this.scenario.overlaps).filter((id) => this.divided(id)).length
  }
  woundUp(service: Id) {
    return this.town.wound.includes(service)
  }
  knows(role: Id, card: Id) {
    const { opened, toldTo } = known(this.town.cards, card)
    return opened !== null || toldTo.includes(role) || known(this.scenario.cards, card).owner === role
  }
  cardsOpen() {
    return Object.values(this.town.cards).filter(({ opened }) => opened !== null).length
  }
  promisesKept() {
    return inState(this.town, 'kept')
  }
  promisesBroken() {
    return inState(this.town, 'broken')
  }
  visited(place: Id) {
    return Object.values(this.town.visits).filter((places) => places.includes(place)).length
  }
  unanswered() {
    return this.town.asked.filter(({ state }) => state === 'unanswered').length
  }
  happened(inject: Id) {
    return Object.hasOwn(this.town.injects, inject) || this.town.news.includes(inject)
  }
  chosen(inject: Id, option: Id) {
    return this.town.injects[inject]?.chosen === option
  }
  year() {
    return this.town.year
  }
  concepts() {
    return this.decidedBy().filter((motion) => isConceived(this.scenario, motion)).length
  }
  shared() {
    return this.decidedBy().filter(({ cosigned }) => cosigned.length > 0).length
  }

  private decidedBy() {
    return runningIds(this.town).map((id) => motionOf(this.town, known(this.town.running, id)))
  }
  private potOf(id: Id): Id | undefined {
    const { measure } = motionOf(this.town, known(this.town.running, id))
    return measure === null ? this.scenario.motions?.free?.pot : known(this.scenario.measures, measure).pot
  }
}

function choicesAsked(town: Town, choice: Id | undefined) {
  return choice === undefined ? Object.values(town.choices) : [known(town.choices, choice)]
}

function inState({ promises }: Town, state: PromiseState['state']): number {
  return promises.filter((promise) => promise.state === state).length
}

function inUnits(scenario: Scenario, town: Town): Record<Id, number> {
  const vars: Record<Id, number> = {}
  for (const [id, { start, step }] of Object.entries(scenario.variables))
    if (typeof start === 'number') vars[id] = known(town.variables, id) * step
  return vars
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
