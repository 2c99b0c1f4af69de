/** Looks at what reached a listener: everything in it that was not for that listener at that moment. */
import { frameOf } from '../../../shared/protocol/frame.ts'
import { allKeys, markedScenario, marksIn } from './marked.ts'
import { mayKnow, mayRead } from './may-read.ts'
import type { Chunk, Member } from './member.ts'
import { MOMENTS } from './script.ts'

/** Something about people, as it is spelled; who may have it, and from when on. */
export interface Personal {
  readonly spelled: string
  readonly who: (member: Member) => boolean
  readonly from: string
}

/** Things of the game that have a name of their own and are not on the wall from the beginning. */
const names = [
  ...new Set(
    JSON.stringify(markedScenario).match(
      /\b(?:card|measure|act|inject|condition|ending|whatIf|field|option|tag)[A-Z]\w*/g,
    ),
  ),
]

// The public frame of the game: the same for everybody from the first moment, and held to that by a test of its own.
const frame = JSON.stringify(frameOf(markedScenario))

/** What reached this member and should not have, each with its moment. */
export function leaksTo(member: Member, personal: readonly Personal[]): string[] {
  const found = member.chunks.flatMap((chunk) =>
    foreignIn(chunk, member, personal).map(
      (what) => `${what} reached ${member.name} at ${chunk.moment} by ${chunk.wire}`,
    ),
  )
  return [...new Set(found)]
}

function foreignIn({ bytes, moment }: Chunk, member: Member, personal: readonly Personal[]): string[] {
  const text = bytes.toString('latin1').replace(frame, '')
  const marks = marksIn(text)
  return [
    ...marks.filter(({ key }) => !mayRead(key, member, moment)).map(({ key }) => key),
    ...marks.filter(({ language }) => language !== member.language).map(({ key, language }) => `${key} in ${language}`),
    ...names.filter((name) => text.includes(name) && !mayKnow(name, member, moment)),
    ...personal
      .filter(({ spelled, who, from }) => text.includes(spelled) && !(who(member) && at(from) <= at(moment)))
      .map(({ spelled }) => spelled),
  ]
}

/** The moment at which each text first came by these wires. */
export function arrivals({ chunks }: Member, ...wires: Chunk['wire'][]): Record<string, string> {
  const first: Record<string, string> = {}
  for (const { bytes, moment, wire } of chunks) {
    if (!wires.includes(wire)) continue
    for (const { key } of marksIn(bytes.toString('latin1'))) first[key] ??= moment
  }
  return first
}

/** The moment from which each text has to have come, for somebody who was there from the beginning. */
export function rights(member: Member): Record<string, string> {
  const due = allKeys.map((key) => [key, MOMENTS.find((moment) => mayRead(key, member, moment))])
  return Object.fromEntries(due.filter(([, moment]) => moment !== undefined))
}

function at(moment: string): number {
  return (MOMENTS as readonly string[]).indexOf(moment)
}
