/** The votes of a body are counted: those of roles, of hands, and of members whom nobody plays. */
import type { Body } from '../../scenario/schema.ts'
import { factsOf, holds, withMotion } from '../facts.ts'
import { inRoleOrder, known } from '../lookup.ts'
import type { BallotResult, Counts, MotionState, Vote } from '../motion-state.ts'
import { bodyOf, pathOf } from '../motions.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { commission, unheard } from './commission.ts'
import { hindrance } from './terms.ts'

/** Every open motion that lies before this body, in the order in which they came in; each sees what the last one left. */
export function count(before: Unfolding, body: Id): Unfolding {
  const { scenario, town } = before.state
  const lying = Object.keys(town.motions).filter((id) => bodyOf(scenario, known(town.motions, id)) === body)
  return lying.reduce((sofar, motion) => countOne(sofar, body, motion), before)
}

function countOne(sofar: Unfolding, body: Id, id: Id): Unfolding {
  const { state } = sofar
  const motion = known(state.town.motions, id)
  const result = resultOf(state, body, motion)
  const last = pathOf(state.scenario, motion).at(-1) === body
  const goesOn = !last && (result.carried || known(state.scenario.bodies, body).advises)
  if (goesOn) return andThen(sofar, { type: 'counted', motion: id, result, outcome: 'open', why: null })
  const why = result.carried ? hindrance(state, motion) : 'vote'
  const outcome = why === null ? 'carried' : 'failed'
  const counted = andThen(sofar, { type: 'counted', motion: id, result, outcome, why })
  const told = last ? andThen(counted, ...unheard(counted.state, motion)) : counted
  return outcome === 'carried' ? commission(told, id) : told
}

/** How a body decides about a motion as it stands. Who is not there and has no device does not vote. */
function resultOf(state: State, id: Id, motion: MotionState): BallotResult {
  const body = known(state.scenario.bodies, id)
  const facts = withMotion(state.scenario, factsOf(state.scenario, state.town), motion)
  const members = body.members.map(({ yes }) => holds(state.scenario, yes, facts))
  const played = motion.hands ?? byDevice(body, motion.votes)
  const unplayed = (yes: boolean) =>
    body.members.reduce((sum, { votes }, i) => (members[i] === yes ? sum + votes : sum), 0)
  const counts: Counts = { yes: played.yes + unplayed(true), no: played.no + unplayed(false), abstain: played.abstain }
  const shown = body.ballot === 'open' && motion.hands === null
  return {
    body: id,
    ...counts,
    carried: isCarried(body, counts, motion.late),
    votes: shown ? inRoleOrder(state.scenario, motion.votes) : {},
    members,
  }
}

function byDevice({ seats }: Body, votes: Readonly<Record<Id, Vote>>): Counts {
  const sum = (vote: Vote) =>
    Object.entries(seats).reduce((all, [role, weight]) => (votes[role] === vote ? all + weight : all), 0)
  return { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') }
}

/** Whether so many votes are enough in this body. */
export function isCarried(
  { of, quorum, majority, late = majority }: Body,
  { yes, no, abstain }: Counts,
  isLate: boolean,
) {
  if (yes + no + abstain < quorum) return false
  if (of === 'all') return yes >= (isLate ? late : majority)
  return yes > no && (!isLate || yes >= late)
}
