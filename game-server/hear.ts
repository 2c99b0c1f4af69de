/** The one door for what people ask, by room or by HTTP: read, stamped with who asks, decided, kept, answered. */
import type { By } from '../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../shared/engine/refusals.ts'
import type { Id, SeatId } from '../shared/engine/state.ts'
import type { Audience } from '../shared/engine/views.ts'
import {
  type Envelope,
  longestText,
  readCommand,
  readEnvelope,
  readText,
  withText,
} from '../shared/protocol/commands.ts'
import type { Answer } from '../shared/protocol/private-view.ts'
import type { Commit } from './commit.ts'
import type { Bearer } from './connection.ts'
import { deedOf, noteDeed } from './deeds.ts'
import { textId } from './secrets.ts'
import type { LiveTable } from './table.ts'
import { unpluggedIn } from './unplugged.ts'

/** Answers a message of this audience. Rejects with `Unavailable` or `Fault`; what is not a message at all has no id. */
export async function hear(
  commit: Commit,
  table: LiveTable,
  { audience, credential }: Bearer,
  raw: unknown,
  at: number,
): Promise<Answer> {
  const envelope = readEnvelope(raw)
  if (isRefusal(envelope)) return { cid: '', refused: envelope }
  const { cid } = envelope
  const by = stamp(audience, envelope, table)
  if (isRefusal(by)) return { cid, refused: by }
  const who = by.kind === 'seat' ? by.seat : by.kind
  const text = textOf(envelope, table.id, who)
  if (isRefusal(text)) return { cid, refused: text }
  const ask = longestText(envelope.ask.type) === null ? envelope.ask : withText(envelope.ask, text?.id ?? null)
  const command = readCommand(ask, by, cid, at, table.scenario)
  if (isRefusal(command)) return { cid, refused: command }
  const answer = await commit.ask({ table, who, cid, make: () => command, ...(text && { text }) })
  if (by.kind === 'facilitator' && 'ok' in answer)
    noteDeed(table, { credential }, deedOf(command.ask, by.role ?? null), at)
  return answer
}

function stamp(audience: Audience, { as, pen }: Envelope, table: LiveTable): By | Refusal {
  if (audience.kind === 'facilitator') return { kind: 'facilitator', ...(as !== null && spokenFor(table, as)) }
  if (audience.kind !== 'seat') return { refused: 'not-yours' }
  const seat: SeatId = audience.seat
  return { kind: 'seat', seat, role: as, pen }
}

/** Who enters something for a role may also enter what the person there says for themselves, if that one has no device. */
function spokenFor(table: LiveTable, role: Id): { readonly role: Id; readonly seat?: SeatId } {
  const seat = unpluggedIn(table, role)
  return { role, ...(seat !== null && { seat }) }
}

function textOf(
  { ask, text, cid }: Envelope,
  table: string,
  who: string,
): { id: string; body: string } | null | Refusal {
  if (text === null || longestText(ask.type) === null) return null
  const body = readText(ask.type, text)
  if (isRefusal(body)) return body
  return body === '' ? null : { id: textId(table, who, cid), body }
}
