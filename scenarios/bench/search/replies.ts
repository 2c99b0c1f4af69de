/** How a role does best while all others keep to what they do. */
import type { Id } from '../../../shared/engine/state.ts'
import { membersOf, type RolePlan } from './plan.ts'
import { baseOf, listIn, type Plays, type Worth, worthTo } from './plays.ts'

export interface Replies {
  readonly role: Id
  /** In how many situations the role was asked: what all others do, and what is past of its own. */
  readonly contexts: number
  readonly fields: readonly FieldReplies[]
}

export interface FieldReplies {
  readonly field: Id
  /** Whether it is about what to choose: then there is no such thing as not doing it. */
  readonly choice: boolean
  /** How often an option is better than every other one; and how often by the ending alone. */
  readonly strict: Readonly<Record<Id, { readonly often: number; readonly byEnding: number }>>
  /** How often any other option is better, or worse, than the first one, which says or does nothing. */
  readonly doing: Comparison
  /** The same where all others sign. */
  readonly doingSigned: Comparison
}

export interface Comparison {
  readonly better: number
  readonly worse: number
}

/** The best that a role can do in each context of all others; and which decisions it rests on. */
export function repliesOf(plays: Plays, r: number): { readonly replies: Replies; readonly best: Int32Array } {
  const role = roleAt(plays, r)
  const everything = Array.from({ length: role.size }, (_, list) => list)
  return counted(plays, role, [everything])
}

/** The same when the second half begins: what the role itself has done before is past. */
export function laterRepliesOf(plays: Plays, r: number): Replies {
  const role = roleAt(plays, r)
  return counted(plays, role, membersOf(role.past)).replies
}

function counted(plays: Plays, role: RolePlan, groups: readonly (readonly number[])[]) {
  const worth = worthTo(plays, role.role)
  const contexts = plays.plan.size / role.size
  const signed = allOthersSign(plays, role, contexts)
  const best = new Int32Array(contexts).fill(-1)
  const tallies = role.fields.map(({ options }) => ({
    often: options.map(() => 0),
    byEnding: options.map(() => 0),
    all: { better: 0, worse: 0 },
    signed: { better: 0, worse: 0 },
  }))
  for (const group of groups) {
    const tops = role.fields.map(({ options }) => new Int32Array(options.length))
    for (let context = 0; context < contexts; context += 1) {
      const top = fillTops(plays, role, worth, group, context, tops)
      if (top > (best[context] ?? -1)) best[context] = top
      tops.forEach((top, q) => {
        const tally = tallies[q]
        if (tally !== undefined) count(tally, top, worth, signed[context] === 1)
      })
    }
  }
  const replies: Replies = {
    role: role.role,
    contexts: contexts * groups.length,
    fields: role.fields.map(({ id, options, chooses }, q) => ({
      field: id,
      choice: chooses !== undefined,
      strict: Object.fromEntries(
        options.map((option, o) => [
          option,
          { often: tallies[q]?.often[o] ?? 0, byEnding: tallies[q]?.byEnding[o] ?? 0 },
        ]),
      ),
      doing: tallies[q]?.all ?? none,
      doingSigned: tallies[q]?.signed ?? none,
    })),
  }
  return { replies, best }
}

const none: Comparison = { better: 0, worse: 0 }

/** The best worth with each option of each field, the other fields chosen as well as can be; −1 where there is none. */
function fillTops(
  { of }: Plays,
  role: RolePlan,
  worth: Worth,
  group: readonly number[],
  context: number,
  tops: readonly Int32Array[],
): number {
  const base = baseOf(role, context)
  let all = -1
  for (const top of tops) top.fill(-1)
  for (const list of group) {
    const value = worth.of[of[base + list * role.stride] ?? 0] ?? 0
    if (value > all) all = value
    for (let q = 0; q < tops.length; q += 1) {
      const top = tops[q]
      const option = role.fields[q]?.of[list] ?? 0
      if (top !== undefined && value > (top[option] ?? 0)) top[option] = value
    }
  }
  return all
}

interface Tally {
  readonly often: number[]
  readonly byEnding: number[]
  readonly all: { better: number; worse: number }
  readonly signed: { better: number; worse: number }
}

function count(tally: Tally, top: Int32Array, { rank }: Worth, signed: boolean): void {
  let high = -1
  let second = -1
  let at = 0
  let present = 0
  for (let o = 0; o < top.length; o += 1) {
    const value = top[o] ?? -1
    if (value >= 0) present += 1
    if (value > high) {
      second = high
      high = value
      at = o
    } else if (value > second) second = value
  }
  if (present < 2) return
  if (high > second) {
    tally.often[at] = (tally.often[at] ?? 0) + 1
    if ((rank[high] ?? 0) > (rank[second] ?? 0)) tally.byEnding[at] = (tally.byEnding[at] ?? 0) + 1
  }
  const idle = top[0] ?? -1
  if (idle < 0) return
  const doing = at > 0 ? high : second
  if (doing > idle) tally.all.better += 1
  if (doing < idle) tally.all.worse += 1
  if (signed && doing > idle) tally.signed.better += 1
  if (signed && doing < idle) tally.signed.worse += 1
}

function allOthersSign({ plan }: Plays, role: RolePlan, contexts: number): Uint8Array {
  const others = plan.roles.filter((other) => other !== role).map((other) => ({ other, signs: signersOf(other) }))
  return Uint8Array.from({ length: contexts }, (_, context) => {
    const base = baseOf(role, context)
    return others.every(({ other, signs }) => signs[listIn(other, base)] === true) ? 1 : 0
  })
}

function signersOf({ size, moves }: RolePlan): boolean[] {
  return Array.from({ length: size }, (_, list) =>
    Object.values(moves).some(({ of, asks }) => asks[of[list] ?? 0]?.some(({ type }) => type === 'sign') ?? false),
  )
}

function roleAt({ plan }: Plays, r: number): RolePlan {
  const role = plan.roles[r]
  if (role === undefined) throw new Error(`no role ${r}`)
  return role
}
