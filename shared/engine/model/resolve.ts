/** Carries out the steps that an author wrote at the beginning and the end of a phase, one after the other. */
import type { Step } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { amountOf, factsOf, holds } from '../facts.ts'
import { known, levelOf } from '../lookup.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { count } from './ballots.ts'
import { begin, dearest } from './choices.ts'
import { conclude, draw, strike } from './injects.ts'
import { changeBy, type Due, duesOf } from './quantities.ts'
import { levels, report, tellStory } from './reports.ts'
import { settle } from './settle.ts'
import { years } from './year.ts'

/** All steps in order; each reads the town that the one before it left. `path` leads to the list in the scenario. */
export function resolve(before: Unfolding, steps: readonly Step[], path: string): Unfolding {
  return steps.reduce((sofar, step, index) => carryOut(sofar, step, `${path}.${index}`), before)
}

type Unfolded = Extract<Step, { do: 'settle' | 'begin' | 'judge' | 'draw' | 'conclude' | 'count' | 'year' }>

/** Steps that unfold place by place; all others are simple. */
function carryOut(sofar: Unfolding, step: Step, path: string): Unfolding {
  switch (step.do) {
    case 'settle':
      return settle(sofar)
    case 'begin':
      return begin(sofar, step)
    case 'judge':
      return judge(sofar, step.proposal)
    case 'draw':
      return draw(sofar, step.injects)
    case 'conclude':
      return conclude(sofar)
    case 'count':
      return count(sofar, step.body)
    case 'year':
      return years(sofar, step.years)
    default:
      return andThen(sofar, ...eventsOf(sofar.state, step, path))
  }
}

function eventsOf(state: State, step: Exclude<Step, Unfolded>, path: string): Event[] {
  const { scenario, town } = state
  const facts = factsOf(scenario, town)
  const phase = path.replace(/\.(enter|leave)\.\d+$/, '.name')
  switch (step.do) {
    case 'reveal':
      return holds(scenario, step.when, facts) ? [{ type: 'revealed', choice: step.choice }] : []
    case 'stop':
      return holds(scenario, step.when, facts)
        ? [{ type: 'stopped', choice: step.choice, role: dearest(state, step.choice, step.among) }]
        : []
    case 'change':
      return changeBy(state, duesOf(scenario, [step], step.source === undefined ? phase : `${path}.source`, facts))
    case 'refill':
      return changeBy(state, refill(state, step.variable, amountOf(scenario, step.to, facts)))
    case 'news':
      return [{ type: 'reported', inject: step.inject }]
    case 'strike':
      return strike(state, step.inject)
    case 'tell': {
      const { words } = known(scenario.variables, step.variable)
      return [{ type: 'told', variable: step.variable, words: levelOf(words, facts.vars[step.variable] ?? 0) }]
    }
    case 'withheld':
      return changeBy(state, withheld(state, step.cards, phase))
    case 'file':
      return [{ type: 'deadlinePassed', passed: true }]
    case 'report':
      return [report(state)]
    case 'tellStory':
      return [tellStory(state, step.story)]
    case 'end':
      return [ending(state), ...levels(state)]
  }
}

function refill(state: State, variable: Id, to: number): Due[] {
  const rest = known(state.town.variables, variable) * known(state.scenario.variables, variable).step
  const lapses = rest === 0 ? [] : [{ on: variable, amount: -rest, source: 'lapse', factors: [] }]
  return [...lapses, { on: variable, amount: to, source: 'refill', factors: [] }]
}

/** What has no words of its own is explained by the phase: the name of a closed card stays with its owner. */
function withheld({ scenario, town }: State, cards: readonly Id[], phase: string): Due[] {
  const facts = factsOf(scenario, town)
  return cards.flatMap((id) => {
    const { opened, toldTo } = known(town.cards, id)
    if (opened !== null || toldTo.length > 0) return []
    return duesOf(scenario, known(scenario.cards, id).withheld, phase, facts, `cards.${id}.withheld`)
  })
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
