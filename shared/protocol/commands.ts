/** Turns what arrived over the wire into a command, or says why it is none. Ids are checked here and nowhere later. */
import { z } from 'zod'
import type { Ask, By, Command } from '../engine/commands.ts'
import { isRefusal, type Refusal } from '../engine/refusals.ts'
import type { CommandId, Id } from '../engine/state.ts'
import type { Scenario } from '../scenario/schema.ts'
import { asks, name, OF_ROLES, OF_SEATS, version } from './asks.ts'
import { unknownIn } from './known-ids.ts'
import { visible } from './visible.ts'

/** One message as it came in, its outside checked: what is asked is still unread. */
export interface Envelope {
  readonly cid: CommandId
  readonly as: Id | null
  readonly pen: number | null
  readonly ask: { readonly type: string }
  readonly text: string | null
}

const MALFORMED: Refusal = { refused: 'malformed' }
const LONGEST = {
  word: 60,
  announce: 280,
  back: 280,
  proposeFree: 60,
  detail: 280,
  reflect: 280,
  write: 280,
  handOver: 400,
  flash: 280,
  poll: 280,
  moment: 400,
  adjust: 160,
  revoke: 280,
  message: 400,
} as const

const envelopeSchema = z.strictObject({
  cid: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  as: name.nullish(),
  pen: version.nullish(),
  ask: z.looseObject({ type: z.string().min(1).max(20) }),
  text: z.string().max(4_000).nullish(),
})

/** The outside of a message. A `cid` of our own bots and clock cannot be spelled here: theirs carry a colon. */
export function readEnvelope(raw: unknown): Envelope | Refusal {
  const read = envelopeSchema.safeParse(raw)
  if (!read.success) return MALFORMED
  const { cid, as, pen, ask, text } = read.data
  return { cid, as: as ?? null, pen: pen ?? null, ask, text: text ?? null }
}

/** Whether this kind of ask carries something a person wrote, and how much of it. */
export function longestText(type: string): number | null {
  return Object.hasOwn(LONGEST, type) ? LONGEST[type as keyof typeof LONGEST] : null
}

/** What a person wrote, in one line, without what cannot be seen; a refusal if it is too long. */
export function readText(type: string, text: string): string | Refusal {
  const most = longestText(type)
  if (most === null) return MALFORMED
  const clean = visible(text)
  return [...clean].length > most ? { refused: 'too-long', most } : clean
}

const TEXTS: ReadonlySet<string> = new Set([
  ...['word', 'announce', 'detail', 'reflect', 'write', 'handOver', 'flash', 'poll', 'moment', 'message'],
])
const REASONS: ReadonlySet<string> = new Set(['back', 'adjust', 'revoke'])

/** The ask with the id of its text in the place where the game keeps it. Whatever stood there is gone. */
export function withText(ask: { readonly type: string }, text: Id | null): { readonly type: string } {
  const { type } = ask
  if (TEXTS.has(type)) return { ...ask, text } as { type: string }
  if (type === 'proposeFree') return { ...ask, title: text } as { type: string }
  if (REASONS.has(type)) return { ...ask, reason: text } as { type: string }
  return ask
}

/**
 * The command that a person may have meant, stamped with who asked; whether it is allowed now, the rules say. The
 * facilitator's role counts only where a role is asked for, and a seat without a device only where a seat is.
 */
export function readCommand(raw: unknown, by: By, cid: CommandId, at: number, scenario: Scenario): Command | Refusal {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : null
  if (typeof type !== 'string' || !Object.hasOwn(asks, type)) return MALFORMED
  const read = asks[type as keyof typeof asks].safeParse(raw)
  if (!read.success) return MALFORMED
  const ask: Ask = read.data
  const who = stampFor(type, by)
  if (isRefusal(who)) return who
  return unknownIn(ask, who, scenario) ?? { cid, by: who, at, ask }
}

function stampFor(type: string, by: By): By | Refusal {
  if (by.kind === 'server') return { refused: 'not-yours' }
  if (by.kind === 'seat') return OF_SEATS.has(type) || OF_ROLES.has(type) ? by : { refused: 'not-yours' }
  const { kind, role, seat } = by
  if (OF_ROLES.has(type)) return role === undefined ? { refused: 'not-yours' } : { kind, role }
  if (OF_SEATS.has(type)) return seat === undefined ? { refused: 'not-yours' } : by
  return { kind }
}
