/** What everybody may know of how a town decides: motions without their votes, what runs, agreements, events. */
import { known, mapKeys, pick } from '../lookup.ts'
import { isWorking } from '../model/factors.ts'
import { workOf } from '../model/works.ts'
import type { MotionState } from '../motion-state.ts'
import { bodyOf, runningIds } from '../motions.ts'
import { reaches } from '../rules/respond.ts'
import type { Id, State } from '../state.ts'
import type { PublicInject, PublicMotion, PublicView } from '../views.ts'
import type { Sections } from './sections.ts'

type Council = Pick<
  PublicView,
  | 'year'
  | 'motions'
  | 'running'
  | 'wound'
  | 'overlaps'
  | 'frozen'
  | 'injects'
  | 'asked'
  | 'deadline'
  | 'stories'
  | 'levels'
>

/** The council's part of the public view. */
export const councilSections: Sections<Council> = {
  year: ({ town }) => town.year,
  motions: (state) => mapKeys(state.town.motions, (id) => publicMotion(state, known(state.town.motions, id))),
  running: publicRunning,
  wound: ({ town }) => town.wound,
  overlaps: ({ town }) =>
    Object.fromEntries(
      Object.entries(town.overlaps).flatMap(([id, { agreed }]) => (agreed === null ? [] : [[id, agreed]])),
    ),
  frozen: ({ town }) => town.frozen,
  injects: (state) => injectsFor(state, null),
  asked: ({ town }) => town.asked,
  deadline: ({ town }) => town.deadline,
  stories: ({ town }) => town.stories,
  levels: ({ town }) => town.levels,
}

/** The events that reached a role and not everybody; for null those that reached everybody. */
export function injectsFor(state: State, role: Id | null): Record<Id, PublicInject> {
  const { injects } = state.town
  const mine = pick(injects, (id) => reaches(state, id, role) && (role === null || !reaches(state, id, null)))
  return mapKeys(mine, (id) => {
    const { phase, chosen, concluded } = known(injects, id)
    return { phase, chosen, concluded }
  })
}

/** Who has voted is open to all; how, only once it was counted in an open ballot. */
function publicMotion({ scenario }: State, motion: MotionState): PublicMotion {
  const { votes, hands, cosigned, ...open } = motion
  const roles = Object.keys(scenario.roles)
  return {
    ...open,
    cosigned: roles.filter((role) => cosigned.includes(role)),
    body: bodyOf(scenario, motion),
    voted: roles.filter((role) => votes[role] !== undefined),
    hands: hands !== null,
  }
}

/** Measures in the order of the scenario, own ideas behind them in the order of the roles. */
function publicRunning({ scenario, town }: State): PublicView['running'] {
  const order = [...Object.keys(scenario.measures), ...Object.keys(scenario.roles).map((role) => `free@${role}`)]
  const ids = runningIds(town).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  const seen = ids.map((id) => {
    const { since, yearly } = known(town.running, id)
    return [id, { since, works: isWorking(scenario, town, workOf(scenario, town, id)), yearly }] as const
  })
  return Object.fromEntries(seen)
}
