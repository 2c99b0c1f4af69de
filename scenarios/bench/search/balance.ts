/** What people would do who think only of themselves, who say nothing, or who want to force something. */
import type { Id } from '../../../shared/engine/state.ts'
import { membersOf, type RolePlan } from './plan.ts'
import { baseOf, combined, contextOf, listIn, type Plays, selfishWorthTo, worthTo } from './plays.ts'
import { named } from './ways.ts'

export interface Balance {
  /** Plays from which nobody would turn away alone; and those of them in which every card stays closed. */
  readonly equilibria: Readonly<Record<Id, number>>
  readonly closedEquilibria: Readonly<Record<Id, number>>
  readonly silent: Silent
  readonly forcing: Readonly<Record<Id, Forcing>>
}

export interface Silent {
  /** No card, no word, no name: only choices. */
  readonly plays: number
  readonly endings: Readonly<Record<Id, number>>
  /** Everybody follows the own goal as well as can be against silent others who might do anything. */
  readonly naive: Readonly<Record<Id, readonly (readonly Id[])[]>>
  readonly naiveEndings: Readonly<Record<Id, number>>
  readonly naiveSubjects: readonly number[]
  /** Silent plays from which nobody would turn away for the own goal. */
  readonly equilibria: Readonly<Record<Id, number>>
}

export interface Forcing {
  readonly worst: boolean
  readonly best: boolean
  readonly keepsBestAway: boolean
}

/** `best`: by role, the best worth in each context of all others. */
export function balanceOf(plays: Plays, best: readonly Int32Array[]): Balance {
  const stable = equilibriaOf(plays, best)
  const closed = stable.filter((play) => plays.outcomes[plays.of[play] ?? 0]?.open.length === 0)
  return {
    equilibria: named(plays, stable),
    closedEquilibria: named(plays, closed),
    silent: silentOf(plays),
    forcing: Object.fromEntries(plays.plan.roles.map((role) => [role.role, forcingOf(plays, role)])),
  }
}

function equilibriaOf(plays: Plays, best: readonly Int32Array[]): number[] {
  const worths = plays.plan.roles.map(({ role }) => worthTo(plays, role))
  const found: number[] = []
  for (let play = 0; play < plays.plan.size; play += 1) {
    const outcome = plays.of[play] ?? 0
    const stays = plays.plan.roles.every((role, r) => worths[r]?.of[outcome] === best[r]?.[contextOf(role, play)])
    if (stays) found.push(play)
  }
  return found
}

function silentOf(plays: Plays): Silent {
  const { plan } = plays
  const lists = plan.roles.map(silentLists)
  const all = [...combined(plan, lists)]
  const naive = plan.roles.map((role, r) => naiveLists(plays, role, lists, r))
  const selfish = plan.roles.map(({ role }) => selfishWorthTo(plays, role).of)
  const worth = (r: number, play: number) => selfish[r]?.[plays.of[play] ?? 0] ?? 0
  const stays = (play: number) =>
    plan.roles.every((role, r) => {
      const base = baseOf(role, contextOf(role, play))
      return (lists[r] ?? []).every((list) => worth(r, base + list * role.stride) <= worth(r, play))
    })
  const naivePlays = [...combined(plan, naive)]
  return {
    plays: all.length,
    endings: named(plays, all),
    naive: Object.fromEntries(
      plan.roles.map((role, r) => [role.role, (naive[r] ?? []).map((list) => choicesOf(role, list))]),
    ),
    naiveEndings: named(plays, naivePlays),
    naiveSubjects: [...new Set(naivePlays.map((play) => plays.outcomes[plays.of[play] ?? 0]?.subject ?? 0))],
    equilibria: named(plays, all.filter(stays)),
  }
}

/** Lists that take the first option wherever the field is not a choice. */
function silentLists({ size, fields }: RolePlan): number[] {
  return Array.from({ length: size }, (_, list) => list).filter((list) =>
    fields.every(({ chooses, of }) => chooses !== undefined || of[list] === 0),
  )
}

function choicesOf({ fields }: RolePlan, list: number): Id[] {
  return fields.filter(({ chooses }) => chooses !== undefined).map(({ options, of }) => options[of[list] ?? 0] ?? '')
}

/** One step of the own goal outweighs any difference in what the evening is about. */
const GOAL = 1000

function naiveLists(plays: Plays, role: RolePlan, lists: readonly (readonly number[])[], r: number): number[] {
  const idle = lists.map((own, i) => (i === r ? [0] : own))
  const bases = [...combined(plays.plan, idle)]
  const sums = (lists[r] ?? []).map((list) =>
    bases.reduce((sum, base) => {
      const outcome = plays.outcomes[plays.of[base + list * role.stride] ?? 0]
      return sum + (outcome?.goals[role.role] ?? 0) * GOAL + (outcome?.subject ?? 0)
    }, 0),
  )
  return (lists[r] ?? []).filter((_, i) => sums[i] === Math.max(...sums))
}

/** Whether a role alone can bring something about: it also sees what the others did in the first half. */
function forcingOf(plays: Plays, role: RolePlan): Forcing {
  const top = plays.endings.length - 1
  const others = plays.plan.roles.filter((other) => other !== role)
  const meetings = firstHalves(plays, role, others)
  const own = membersOf(role.bound)
  const can = (wanted: (rank: number) => boolean) =>
    own.some((lists) =>
      meetings.every((bases) =>
        lists.some((list) => bases.every((base) => wanted(plays.rank[plays.of[base + list * role.stride] ?? 0] ?? 0))),
      ),
    )
  return {
    worst: can((rank) => rank === 0),
    best: can((rank) => rank === top),
    keepsBestAway: can((rank) => rank < top),
  }
}

/** By everything that the others can have done in the first half: the plays that they can still make of it. */
function firstHalves({ plan }: Plays, role: RolePlan, others: readonly RolePlan[]): number[][] {
  const found = new Map<string, number[]>()
  for (let context = 0; context < plan.size / role.size; context += 1) {
    const base = baseOf(role, context)
    const key = others.map((other) => other.bound.of[listIn(other, base)]).join()
    const bases = found.get(key) ?? []
    bases.push(base)
    found.set(key, bases)
  }
  return [...found.values()]
}
