/** Commands on their way: each has its permanent id before it is first sent, and stays until its stored answer is here. */
import type { Refusal } from '../../shared/engine/refusals.ts'
import type { Answer, CommandMessage } from '../../shared/protocol/private-view.ts'

export interface Sending {
  readonly message: CommandMessage
  /** The offer that was pressed: the thing on the screen that shows how far its saving has come. */
  readonly offer: string
  /** Where it was asked: whoever covers several tables must not ask at another one by mistake. */
  readonly table: string
  /** The phase in which it was asked: in a later one, that it was saved is no news any more. */
  readonly phase: string
  /** Where its words were written: there they go back if the table says no. */
  readonly draft?: string | undefined
  /** On the clock of this page, in milliseconds. */
  readonly since: number
  readonly state: 'sending' | 'saved' | 'refused'
  /** The phase in which the answer came: what came too late has its place on the screen no more. */
  readonly answeredIn: string | null
  readonly refusal: Refusal | null
}

/** What counts for the phase in which it was asked alone: said twice, or without a network, it would count in the next. */
export const FOR_ITS_PHASE: ReadonlySet<string> = new Set(['ready', 'choose', 'vote'])

const unsent = { state: 'sending', answeredIn: null, refusal: null } as const

export type Outbox = readonly Sending[]
export type Asked = Pick<Sending, 'message' | 'offer' | 'table' | 'phase' | 'draft'>

/** Adds a command. Answers that were given earlier for the same offer are forgotten. */
export function put(outbox: Outbox, asked: Asked, since: number): Outbox {
  const others = outbox.filter(({ offer, state }) => offer !== asked.offer || state === 'sending')
  return [...others, { ...asked, ...unsent, since }]
}

/**
 * Takes an answer in, as it came in that phase, or in the one that it names: it may be here before the view, and that a
 * phase is over is no news in the next. One that answers nothing of ours, or comes a second time, changes nothing.
 */
export function answered(outbox: Outbox, answer: Answer, phase = ''): Outbox {
  const known = outbox.some(({ message, state }) => message.cid === answer.cid && state === 'sending')
  if (!known) return outbox
  const refusal = 'refused' in answer ? answer.refused : null
  const answeredIn = refusal !== null && 'phase' in refusal ? refusal.phase : phase
  return outbox.map((sending) =>
    sending.message.cid === answer.cid
      ? { ...sending, state: refusal === null ? 'saved' : 'refused', refusal, answeredIn }
      : sending,
  )
}

/** What still has to be sent, oldest first. */
export function unanswered(outbox: Outbox): readonly Sending[] {
  return outbox.filter(({ state }) => state === 'sending')
}

/** The newest command about some things: offers by their id, or all that begin with it. */
export function latest(outbox: Outbox, ...about: readonly string[]): Sending | null {
  return outbox.findLast(({ offer }) => about.some((id) => offer === id || offer.startsWith(`${id}:`))) ?? null
}

/** The part that outlives the page. */
export function keep(outbox: Outbox): string {
  const rest = unanswered(outbox).map(
    ({ message, offer, table, phase, draft }): Asked => ({ message, offer, table, phase, draft }),
  )
  return JSON.stringify(rest)
}

/** What an earlier page left unanswered; an unreadable rest counts as nothing. */
export function recall(kept: string | null, since: number): Outbox {
  return parsed(kept).map((asked) => ({ ...asked, ...unsent, since }))
}

function parsed(kept: string | null): readonly Asked[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(list) ? list.filter(isAsked) : []
  } catch {
    return []
  }
}

function isAsked(entry: unknown): entry is Asked {
  const { message, offer, table, phase, draft } = (entry ?? {}) as Partial<Record<keyof Asked, unknown>>
  if ([offer, table, phase, draft ?? ''].some((name) => typeof name !== 'string')) return false
  return typeof message === 'object' && message !== null && 'cid' in message
}

/** How the saving of one thing is to be shown. Late: two seconds have passed without an answer. */
export type Saving = 'none' | 'sending' | 'late' | 'saved' | 'refused'

export const LATE_AFTER = 2_000

/** Never "saved" before the stored answer has come. */
export function savingOf(sending: Sending | null, now: number): Saving {
  if (sending === null) return 'none'
  if (sending.state !== 'sending') return sending.state
  return now - sending.since >= LATE_AFTER ? 'late' : 'sending'
}
