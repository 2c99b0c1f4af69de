/** The body in session, seat by seat: who has voted, and once it is counted, how. Nobody's vote is known before that. */
import type { BallotResult } from '../../shared/engine/motion-state.ts'
import type { Id } from '../../shared/engine/state.ts'
import type { PublicMotion } from '../../shared/engine/views.ts'
import type { FrameBody } from '../../shared/protocol/frame-council.ts'
import type { Chamber, SeatGroup, SeatState } from '../town/city/picture.ts'
import type { CitySources } from './city-sources.ts'

/** What of a body is shown: what lies there now, or one result. */
export interface InSession {
  readonly body: Id
  readonly motion: Id | null
}

/** Texts of ours that stand in it. */
export interface ChamberWords {
  readonly majority: (needed: number, all: number) => string
  readonly seats: (label: string, states: readonly SeatState[]) => string
  readonly tally: (counts: { readonly yes: number; readonly no: number; readonly abstain: number }) => string
}

type Sources = Omit<CitySources, 'chamber'>

export function chamberOf(sources: Sources, session: InSession, said: ChamberWords): Chamber | null {
  const { view, frame, s, words } = sources
  const body = frame.council.bodies[session.body]
  if (body === undefined) return null
  const motion = session.motion === null ? undefined : view.motions[session.motion]
  const result = motion?.results.findLast((one) => one.body === session.body)
  const here = Object.values(view.motions).filter((one) => one.body === session.body)
  const groups = groupsOf(sources, session.body, body)
  const shown = result === undefined ? groups.map((group) => atWork(group, here)) : counted(groups, result)
  return {
    id: session.body,
    title: s(`bodies.${session.body}.name`),
    motion: session.motion === null ? '' : words.motion(session.motion),
    rule: said.majority(body.majority, total(groups)),
    groups: shown.map((group) => ({ ...group, told: said.seats(group.label, group.states) })),
    tally: result === undefined ? null : said.tally(result),
    carried: result?.carried ?? null,
  }
}

type Group = Omit<SeatGroup, 'told' | 'states'> & { readonly states: readonly SeatState[] }

function groupsOf({ s }: Sources, id: Id, { seats, members }: FrameBody): readonly Group[] {
  const free = (count: number) => Array.from({ length: count }, (): SeatState => 'open')
  return [
    ...Object.entries(seats).map(([role, count]) => ({
      id: role,
      label: s(`roles.${role}.short`),
      states: free(count),
    })),
    ...members.map((count, at) => ({
      id: `member-${at}`,
      label: s(`bodies.${id}.members.${at}.name`),
      states: free(count),
    })),
  ]
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { states }) => sum + states.length, 0)
}

/** A role has voted once it has on everything that lies there; hands go up for all. */
function atWork(group: Group, here: readonly PublicMotion[]): Group {
  const open = here.filter(({ hands }) => !hands)
  if (here.length === 0) return group
  if (open.length === 0) return filled(group, 'hand')
  return open.every(({ voted }) => voted.includes(group.id)) ? filled(group, 'cast') : group
}

function filled(group: Group, state: SeatState): Group {
  return { ...group, states: group.states.map(() => state) }
}

/** Where each vote is known, by seat; where only hands were counted, from one side to the other. */
function counted(groups: readonly Group[], { votes, members, yes, no, abstain }: BallotResult): readonly Group[] {
  if (Object.keys(votes).length > 0)
    return groups.map((group) => {
      const [, member] = group.id.split('member-')
      if (member !== undefined) return filled(group, members[Number(member)] === true ? 'yes' : 'no')
      return filled(group, votes[group.id] ?? 'absent')
    })
  const kinds = [...times('yes', yes), ...times('abstain', abstain), ...times('no', no)]
  let seat = 0
  return groups.map((group) => ({ ...group, states: group.states.map(() => kinds[seat++] ?? 'absent') }))
}

function times(state: SeatState, count: number): readonly SeatState[] {
  return Array.from({ length: count }, () => state)
}
