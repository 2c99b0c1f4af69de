/** When something was last put down of what a table says: for those who lead. It follows from the log, and is told to nobody else. */
import type { Command } from '../shared/engine/commands.ts'
import { isOfBot } from './bots.ts'

/** What comes of a talk and is put down, by whoever it is: cards, promises, ways together, a word of the facilitator's. */
const SPOKEN: ReadonlySet<Command['ask']['type']> = new Set([
  ...(['share', 'say', 'hear', 'tell', 'promise', 'confirm', 'visit', 'ask', 'answer', 'write'] as const),
  ...(['act', 'fill', 'sign', 'unsign', 'propose', 'proposeFree', 'detail', 'cosign', 'amend', 'adopt'] as const),
  ...(['cover', 'beHeard', 'divide', 'respond', 'moment'] as const),
])
/** From here it is counted anew: people have only just begun, or gone on. */
const BEGUN: ReadonlySet<Command['ask']['type']> = new Set([
  ...(['start', 'next', 'timeOut', 'back', 'resume', 'outage'] as const),
])

/** The moment of the last note, on the server's clock, once this command has been taken. What bots do is no talk. */
export function notedAfter(before: number, { cid, ask, at }: Pick<Command, 'cid' | 'ask' | 'at'>): number {
  return BEGUN.has(ask.type) || (SPOKEN.has(ask.type) && !isOfBot(cid)) ? at : before
}
