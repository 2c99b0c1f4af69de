/** The yearly report, Jana's story, and the titles that a group earns: what is taken down of a town as it stands. */
import type { Event } from '../commands.ts'
import { amountOf, factsOf, holds } from '../facts.ts'
import { keysOf, known, units } from '../lookup.ts'
import type { Id, Report, State } from '../state.ts'

/**
 * Every indicator that is reported, as the numerator of its fraction; by `indicator@place` too where all its variables
 * are kept there.
 */
export function report(state: State): Event {
  const { round, phase } = state.town.position
  const reported = Object.entries(state.scenario.indicators).filter(([, { report }]) => report !== undefined)
  const values = reported.flatMap(([id]) => [[id, numerator(state, id)] as const, ...inPlaces(state, id)])
  const taken: Report = { round, phase, values: Object.fromEntries(values) }
  return { type: 'reportTaken', report: taken }
}

/** The numerator of an indicator as the town stands: a term on a placed variable means its total. */
export function numerator(state: State, indicator: Id): number {
  const { terms } = known(state.scenario.indicators, indicator)
  return terms.reduce((sum, { variable, weight }) => sum + weight * total(state, variable), 0)
}

/** The first version of a story that holds now, and how many doors it leads through. */
export function tellStory({ scenario, town }: State, story: Id): Event {
  const { contacts, versions } = known(scenario.stories, story)
  const facts = factsOf(scenario, town)
  const version = versions.findIndex(({ when }) => holds(scenario, when, facts))
  if (version < 0) throw new Error('no version of the story holds')
  const doors = Math.max(0, Math.round(amountOf(scenario, contacts, facts)))
  return { type: 'storyTold', told: { story, version, contacts: doors, round: town.position.round } }
}

/** The titles that the group earned; not a word where the scenario has none. */
export function levels({ scenario, town }: State): Event[] {
  const { levels } = scenario.debrief
  if (Object.keys(levels).length === 0) return []
  const facts = factsOf(scenario, town)
  const found = Object.keys(levels).filter((id) => holds(scenario, known(levels, id).when, facts))
  return [{ type: 'levelsFound', levels: found }]
}

function inPlaces(state: State, indicator: Id): (readonly [string, number])[] {
  const { terms } = known(state.scenario.indicators, indicator)
  const at = (place: Id) => terms.map(({ variable, weight }) => ({ key: `${variable}@${place}`, weight }))
  return Object.keys(state.scenario.places).flatMap((place) => {
    const parts = at(place)
    if (!parts.every(({ key }) => Object.hasOwn(state.town.variables, key))) return []
    return [
      [`${indicator}@${place}`, parts.reduce((sum, { key, weight }) => sum + weight * units(state, key), 0)] as const,
    ]
  })
}

function total(state: State, variable: Id): number {
  return keysOf(state.scenario, variable).reduce((sum, key) => sum + units(state, key), 0)
}
