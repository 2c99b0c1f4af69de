/** Events of the town: they happen once, by trigger and luck, and what was answered to them comes about. */
import type { Event } from '../commands.ts'
import { amountOf, factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import { luck } from '../luck.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, duesOf } from './quantities.ts'

/** Luck is drawn in hundredths of a percent. */
const FINENESS = 100

/** Each of these happens where its trigger holds and luck has it; the next one sees the town that this one left. */
export function draw(before: Unfolding, injects: readonly Id[]): Unfolding {
  return injects.reduce((sofar, id) => (happens(sofar.state, id) ? happen(sofar, id) : sofar), before)
}

/** What was chosen in every event that is still open; where nobody chose, its default. */
export function conclude(before: Unfolding): Unfolding {
  return Object.keys(before.state.town.injects).reduce((sofar, id) => concludeOne(sofar, id), before)
}

/** The effects of an event, unless it is covered. */
export function strike(state: State, id: Id): Event[] {
  const { scenario, town } = state
  const { covered, effects } = known(scenario.injects, id)
  const facts = factsOf(scenario, town)
  if (holds(scenario, covered, facts)) return []
  return changeBy(state, duesOf(scenario, effects, `injects.${id}.headline`, facts, `injects.${id}.effects`))
}

function happens({ scenario, town, seed }: State, id: Id): boolean {
  const { when, chance } = known(scenario.injects, id)
  const facts = factsOf(scenario, town)
  if (Object.hasOwn(town.injects, id) || !holds(scenario, when, facts)) return false
  if (chance === undefined) return true
  const drawn = luck(seed, 100 * FINENESS, town.position.round, `inject:${id}`)
  return drawn < amountOf(scenario, chance, facts) * FINENESS
}

function happen(sofar: Unfolding, id: Id): Unfolding {
  const happened = andThen(sofar, { type: 'happened', inject: id })
  return andThen(happened, ...strike(happened.state, id))
}

function concludeOne(sofar: Unfolding, id: Id): Unfolding {
  const { scenario, town } = sofar.state
  const { choice } = known(scenario.injects, id)
  const { chosen, concluded } = known(town.injects, id)
  if (choice === undefined || concluded) return sofar
  const option = chosen ?? choice.otherwise
  const at = `injects.${id}.choice.options.${option}`
  const { effects } = known(choice.options, option)
  const done = andThen(sofar, { type: 'concluded', inject: id, option })
  const facts = factsOf(scenario, done.state.town)
  return andThen(done, ...changeBy(done.state, duesOf(scenario, effects, `${at}.label`, facts, `${at}.effects`)))
}
