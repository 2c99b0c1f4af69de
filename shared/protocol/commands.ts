/** Turns what arrived over the wire into a command, or says why it is none. Ids are checked here and nowhere later. */
import { z } from 'zod'
import type { Ask, By, Command } from '../engine/commands.ts'
import { isRefusal, type Refusal } from '../engine/refusals.ts'
import type { CommandId, Id } from '../engine/state.ts'
import type { Scenario } from '../scenario/schema.ts'

/** One message as it came in, its outside checked: what is asked is still unread. */
export interface Envelope {
  readonly cid: CommandId
  readonly as: Id | null
  readonly pen: number | null
  readonly ask: { readonly type: string }
  readonly text: string | null
}

const MALFORMED: Refusal = { refused: 'malformed' }
const LONGEST = { word: 60, announce: 280, back: 280 } as const
const name = z.string().min(1).max(80)
const version = z.int().min(0).max(1_000_000)

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
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim()
  return [...clean].length > most ? { refused: 'too-long', most } : clean
}
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/gu

/** The ask with the id of its text in the place where the game keeps it. Whatever stood there is gone. */
export function withText(ask: { readonly type: string }, text: Id | null): { readonly type: string } {
  const { type } = ask
  if (type === 'word' || type === 'announce') return { ...ask, text } as { type: string }
  if (type === 'back') return { ...ask, reason: text } as { type: string }
  return ask
}

// What a "what if" shows is worked out by the server and comes from no message: nobody can put words into it.
const asks = {
  share: z.strictObject({ type: z.literal('share'), card: name }),
  say: z.strictObject({ type: z.literal('say'), card: name, said: z.boolean() }),
  hear: z.strictObject({ type: z.literal('hear'), from: name, heard: z.boolean() }),
  promise: z.strictObject({ type: z.literal('promise'), promise: name, measure: name.nullable() }),
  confirm: z.strictObject({ type: z.literal('confirm'), promised: name }),
  choose: z.strictObject({ type: z.literal('choose'), measure: name }),
  act: z.strictObject({ type: z.literal('act'), act: name }),
  fill: z.strictObject({ type: z.literal('fill'), proposal: name, field: name, option: name }),
  sign: z.strictObject({ type: z.literal('sign'), proposal: name }),
  unsign: z.strictObject({ type: z.literal('unsign'), proposal: name }),
  ready: z.strictObject({ type: z.literal('ready') }),
  release: z.strictObject({ type: z.literal('release'), card: name }),
  takePen: z.strictObject({ type: z.literal('takePen'), role: name, version }),
  word: z.strictObject({ type: z.literal('word'), text: name }),
  guess: z.strictObject({ type: z.literal('guess'), whatIf: name, guess: z.enum(['more', 'same', 'fewer']) }),
  assign: z.strictObject({ type: z.literal('assign'), seat: name, role: name.nullable() }),
  start: z.strictObject({ type: z.literal('start') }),
  pause: z.strictObject({ type: z.literal('pause') }),
  resume: z.strictObject({ type: z.literal('resume') }),
  extend: z.strictObject({ type: z.literal('extend'), minutes: z.literal([1, 5]) }),
  next: z.strictObject({ type: z.literal('next'), expect: name }),
  back: z.strictObject({ type: z.literal('back'), mark: name, reason: name.nullable() }),
  announce: z.strictObject({ type: z.literal('announce'), text: name.nullable() }),
  close: z.strictObject({ type: z.literal('close') }),
} as const

const OF_SEATS: ReadonlySet<string> = new Set([
  ...['share', 'say', 'hear', 'promise', 'confirm', 'choose', 'act', 'fill', 'sign', 'unsign', 'ready', 'release'],
  ...['takePen', 'word', 'guess'],
])

/** The command that a person may have meant, stamped with who asked; whether it is allowed now, the rules say. */
export function readCommand(raw: unknown, by: By, cid: CommandId, at: number, scenario: Scenario): Command | Refusal {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : null
  if (typeof type !== 'string' || !Object.hasOwn(asks, type)) return MALFORMED
  const read = asks[type as keyof typeof asks].safeParse(raw)
  if (!read.success) return MALFORMED
  const ask: Ask = read.data
  if (by.kind !== (OF_SEATS.has(type) ? 'seat' : 'facilitator')) return { refused: 'not-yours' }
  const unknown = unknownIn(ask, by, scenario)
  return unknown ?? { cid, by, at, ask }
}

function unknownIn(ask: Ask, by: By, scenario: Scenario): Refusal | null {
  const role = by.kind === 'seat' ? by.role : null
  const first = [known(scenario.roles, 'role', role), ...namedIn(ask, scenario)].find(isRefusal)
  return first ?? null
}

function namedIn(ask: Ask, scenario: Scenario): (Refusal | null)[] {
  switch (ask.type) {
    case 'share':
    case 'say':
    case 'release':
      return [known(scenario.cards, 'card', ask.card)]
    case 'hear':
      return [known(scenario.roles, 'role', ask.from)]
    case 'promise':
      return [known(scenario.promises, 'promise', ask.promise), known(scenario.measures, 'measure', ask.measure)]
    case 'choose':
      return [known(scenario.measures, 'measure', ask.measure)]
    case 'act':
      return [known(scenario.acts, 'act', ask.act)]
    case 'fill': {
      const proposal = own(scenario.proposals, ask.proposal)
      const field = own(proposal?.fields, ask.field)
      return [
        known(scenario.proposals, 'proposal', ask.proposal),
        known(proposal?.fields, 'field', ask.field),
        known(field?.options, 'option', ask.option),
      ]
    }
    case 'sign':
    case 'unsign':
      return [known(scenario.proposals, 'proposal', ask.proposal)]
    case 'takePen':
    case 'assign':
      return [known(scenario.roles, 'role', ask.role)]
    case 'guess':
      return [known(scenario.debrief.whatIfs, 'whatIf', ask.whatIf)]
    case 'next':
      return [known(phasesOf(scenario), 'phase', ask.expect)]
    default:
      return []
  }
}

function known(entries: Readonly<Record<Id, unknown>> | undefined, what: string, id: Id | null): Refusal | null {
  if (id === null || own(entries, id) !== undefined) return null
  return { refused: 'unknown', what, id }
}

// Names like "constructor" are found on every object: only what the author wrote counts.
function own<T>(entries: Readonly<Record<Id, T>> | undefined, id: Id): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined
}

function phasesOf(scenario: Scenario): Record<Id, unknown> {
  return Object.assign({}, ...Object.values(scenario.rounds).map((round) => round.phases))
}
