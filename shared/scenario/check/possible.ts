/** What a role can do in a phase, as far as the file alone can tell. */
import { entry } from '../names.ts'
import type { Phase, Scenario } from '../schema.ts'
import { entriesOf } from './places.ts'

type Accepts = Phase['accepts']

/** A name for each thing that this role can do in a phase of this round. */
export function possibilities(scenario: Scenario, role: string, accepts: Accepts, round: string): string[] {
  const later = measuresAfter(scenario, round)
  const now = [...atTheTable(scenario, role, accepts), ...inCouncil(scenario, role, accepts)]
  return [...now.filter((one) => !later.has(one)), ...forEachSeat(accepts)]
}

/** Whether anybody at all could do something where a phase accepts this, apart from looking back. */
export function asksForSomething(scenario: Scenario, accepts: Accepts): boolean {
  return Object.keys(scenario.roles).some((role) => decisions(scenario, role, accepts).length > 0)
}

/** What a role can decide there: all possibilities but those that each person has for itself. */
export function decisions(scenario: Scenario, role: string, accepts: Accepts): string[] {
  return [...atTheTable(scenario, role, accepts), ...inCouncil(scenario, role, accepts)]
}

/** Measures that cannot be brought in before a later round. */
function measuresAfter({ measures, rounds }: Scenario, round: string): ReadonlySet<string> {
  const order = Object.keys(rounds)
  const later = Object.keys(measures).filter((id) => order.indexOf(measures[id]?.from ?? '') > order.indexOf(round))
  return new Set(later)
}

function atTheTable(scenario: Scenario, role: string, accepts: Accepts): string[] {
  const { promises, acts, measures, cards } = scenario
  const speaks = accepts.share || accepts.say || accepts.tell
  const owns = Object.values(cards).some(({ owner }) => owner === role)
  return [
    ...(accepts.say || (speaks && owns) ? ['share'] : []),
    ...accepts.promise.filter((id) => promises[id]?.by === 'anyone' || promises[id]?.by === role),
    ...accepts.act.filter((id) => acts[id]?.role === role),
    ...(accepts.choose === undefined ? [] : Object.keys(measures).filter((id) => measures[id]?.owner === role)),
    ...inProposal(scenario, role, accepts.proposal),
    ...(accepts.visit ? ['visit'] : []),
    ...(accepts.ask && scenario.asking !== undefined ? ['ask'] : []),
    ...(accepts.respond && isAsked(scenario, role) ? ['respond'] : []),
    ...(accepts.divide
      ? entriesOf('', scenario.overlaps).flatMap(({ id, it }) => (it.roles.includes(role) ? [`divide ${id}`] : []))
      : []),
  ]
}

function inProposal({ proposals }: Scenario, role: string, id: string | undefined): string[] {
  const proposal = entry(proposals, id)
  if (proposal === undefined) return []
  const fields = entriesOf('', proposal.fields).filter(({ it }) => it.by === role)
  return [...fields.map((field) => `field ${field.id}`), ...(proposal.signers.includes(role) ? [`sign ${id}`] : [])]
}

function isAsked({ injects }: Scenario, role: string): boolean {
  return Object.values(injects).some(({ choice }) => choice?.by.includes(role) ?? false)
}

function inCouncil(scenario: Scenario, role: string, accepts: Accepts): string[] {
  const { measures, motions, bodies, pots } = scenario
  const proposes = Object.keys(measures).filter((id) => measures[id]?.propose.includes(role))
  const votes = entry(bodies, accepts.vote)?.seats ?? {}
  return [
    ...(accepts.propose.length > 0 ? proposes : []),
    ...(accepts.propose.length > 0 && motions?.free !== undefined ? ['own idea'] : []),
    ...(accepts.edit ? ['edit'] : []),
    ...(accepts.cover && motions?.cover.includes(role) ? ['cover'] : []),
    ...(accepts.hearing && motions?.hearing.includes(role) ? ['hearing'] : []),
    ...(Object.hasOwn(votes, role) ? ['vote'] : []),
    ...(accepts.freeze ? Object.keys(pots).filter((id) => pots[id]?.freeze.includes(role)) : []),
  ]
}

function forEachSeat(accepts: Accepts): string[] {
  const each = ['word', 'release', 'guess', 'declare', 'pulse', 'reflect', 'doubt'] as const
  return each.filter((one) => accepts[one])
}
