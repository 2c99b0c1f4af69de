/** Carries out the steps that an author wrote at the beginning and the end of a phase, one after the other. */
import type { Step } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { amountOf, factsOf, holds } from '../facts.ts'
import { known, levelOf } from '../lookup.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, duesOf } from './quantities.ts'
import { settle } from './settle.ts'

/** All steps in order; each reads the town that the one before it left. `path` leads to the list in the scenario. */
export function resolve(before: Unfolding, steps: readonly Step[], path: string): Unfolding {
  return steps.reduce((sofar, step, index) => carryOut(sofar, step, `${path}.${index}`), before)
}

function carryOut(sofar: Unfolding, step: Step, path: string): Unfolding {
  if (step.do === 'settle') return settle(sofar)
  if (step.do === 'begin') return begin(sofar, step)
  if (step.do === 'judge') return judge(sofar, step.proposal)
  return andThen(sofar, ...eventsOf(sofar.state, step, path))
}

type Simple = Exclude<Step, { do: 'settle' | 'begin' | 'judge' }>

function eventsOf(state: State, step: Simple, path: string): Event[] {
  const { scenario, town } = state
  const facts = factsOf(scenario, town)
  switch (step.do) {
    case 'reveal':
      return holds(scenario, step.when, facts) ? [{ type: 'revealed', choice: step.choice }] : []
    case 'stop':
      return holds(scenario, step.when, facts)
        ? [{ type: 'stopped', choice: step.choice, role: dearest(state, step.choice, step.among) }]
        : []
    case 'change': {
      const source = step.source === undefined ? path.replace(/\.(enter|leave)\.\d+$/, '.name') : `${path}.source`
      return changeBy(state, duesOf(scenario, [step], source, facts))
    }
    case 'refill':
      return changeBy(state, refill(state, step.variable, step.to))
    case 'news':
      return [{ type: 'reported', inject: step.inject }]
    case 'strike': {
      const inject = known(scenario.injects, step.inject)
      if (holds(scenario, inject.covered, facts)) return []
      const at = `injects.${step.inject}`
      return changeBy(state, duesOf(scenario, inject.effects, `${at}.headline`, facts, `${at}.effects`))
    }
    case 'tell':
      return [
        {
          type: 'told',
          variable: step.variable,
          words: levelOf(known(scenario.variables, step.variable).words, facts.vars[step.variable] ?? 0),
        },
      ]
    case 'end':
      return [ending(state)]
  }
}

/** The role whose choice costs most; at a tie the one named last. */
function dearest(state: State, choice: Id, among: readonly Id[]): Id {
  const costs = among.map((role) => costOf(state, known(state.town.choices, choice).laid[role]))
  return among[costs.lastIndexOf(Math.max(...costs))] ?? ''
}

function costOf({ scenario }: State, measure: Id | undefined): number {
  return measure === undefined ? 0 : known(scenario.measures, measure).cost
}

function refill(state: State, variable: Id, to: number) {
  const rest = known(state.town.variables, variable) * known(state.scenario.variables, variable).step
  const lapses = rest === 0 ? [] : [{ on: variable, amount: -rest, source: 'lapse', factors: [] }]
  return [...lapses, { on: variable, amount: to, source: 'refill', factors: [] }]
}

function begin(sofar: Unfolding, { choice, pot, when }: Extract<Step, { do: 'begin' }>): Unfolding {
  const { state } = sofar
  const { scenario, town } = state
  const facts = factsOf(scenario, town)
  if (!holds(scenario, when, facts)) return sofar
  const { laid, stopped } = known(town.choices, choice)
  const measures = Object.keys(scenario.roles).flatMap((role) => {
    const measure = laid[role]
    return measure === undefined || stopped.includes(role) ? [] : [measure]
  })
  const total = measures.reduce((sum, measure) => sum + costOf(state, measure), 0)
  if (total > (facts.vars[pot] ?? 0)) return andThen(sofar, { type: 'begun', choice, measures: [], overdrawn: true })
  const dues = measures.flatMap((id) => {
    const { cost, effects } = known(scenario.measures, id)
    const source = `measures.${id}.name`
    const price = cost === 0 ? [] : [{ on: pot, amount: -cost, source, factors: [] }]
    return [...price, ...(facts.begun(id) ? [] : duesOf(scenario, effects, source, facts, `measures.${id}.effects`))]
  })
  return andThen(sofar, { type: 'begun', choice, measures, overdrawn: false }, ...changeBy(state, dues))
}

/** Carried where everybody signed and every condition holds; why it failed is known only where all had signed. */
function judge(sofar: Unfolding, proposal: Id): Unfolding {
  const { scenario, town } = sofar.state
  const facts = factsOf(scenario, town)
  const { conditions, effects } = known(scenario.proposals, proposal)
  const signed = facts.signed(proposal)
  const failed = signed
    ? Object.keys(conditions).filter((id) => !holds(scenario, known(conditions, id).when, facts))
    : []
  const carried = signed && failed.length === 0
  const judged = andThen(sofar, { type: 'judged', proposal, carried, failed })
  if (!carried) return judged
  const at = `proposals.${proposal}`
  return andThen(judged, ...changeBy(sofar.state, duesOf(scenario, effects, `${at}.title`, facts, `${at}.effects`)))
}

function ending({ scenario, town }: State): Event {
  const facts = factsOf(scenario, town)
  const found = scenario.endings.find(({ when }) => holds(scenario, when, facts))
  if (found === undefined) throw new Error('no ending holds')
  const goals = Object.entries(scenario.roles).map(
    ([role, { goal }]) => [role, levelOf(goal.levels, amountOf(scenario, goal.value, facts))] as const,
  )
  return { type: 'ended', ending: found.id, goals: Object.fromEntries(goals) }
}
