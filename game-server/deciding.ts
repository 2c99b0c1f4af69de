/** One command on its way to the disk: decided on a working state, with what the bots make of it, ready to be written. */
import type { Command, Event } from '../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../shared/engine/refusals.ts'
import type { State } from '../shared/engine/state.ts'
import { step } from '../shared/engine/step.ts'
import { erasable } from '../shared/engine/view.ts'
import type { Answer } from '../shared/protocol/private-view.ts'
import { letBotsAct } from './bots.ts'
import { notedAfter } from './noted.ts'
import type { Log } from './ports/log.ts'
import { commitment, newSalt } from './secrets.ts'
import { link } from './store/chain.ts'
import type { Head, Write } from './store/store.ts'
import type { LiveTable } from './table.ts'

export interface Asked {
  readonly table: LiveTable
  /** The seat that asks, or the kind of who asks: the same id from another mouth is another command. */
  readonly who: string
  readonly cid: string
  /** The command, made when its turn comes, of the state as it is then. */
  readonly make: (state: State) => Command | Refusal
  readonly text?: { readonly id: string; readonly body: string }
  /** What has to be kept together with it, if it is accepted. */
  readonly also?: (after: State) => readonly Write[]
}

/** A table in the middle of a batch. */
export interface Working {
  state: State
  head: Head
  lastAt: number
  notedAt: number
  botAsks: Map<string, number>
  readonly texts: Map<string, string>
}

export interface Decided {
  readonly answer: Answer
  /** Null where the table said no: then nothing has changed. */
  readonly after: Working | null
  readonly writes: readonly Write[]
}

export function begun({ state, head, lastAt, notedAt, botAsks }: LiveTable): Working {
  return { state, head, lastAt, notedAt, botAsks, texts: new Map() }
}

/** What comes of a command, all of it or nothing. Throws where our own rules do. */
export function decideOne(asked: Asked, work: Working, log: Log): Decided {
  const { table, cid } = asked
  const command = asked.make(work.state)
  const outcome = isRefusal(command) ? command : step(work.state, command)
  if (isRefusal(command) || isRefusal(outcome)) {
    return { answer: { cid, refused: outcome as Refusal }, after: null, writes: [] }
  }
  const after: Working = {
    ...work,
    botAsks: new Map(work.botAsks),
    texts: new Map(work.texts),
    lastAt: command.at,
    notedAt: notedAfter(work.notedAt, command),
  }
  const writes = written(table.id, after, { command, ...outcome }, asked.text ?? null)
  // Two people who change chairs leave each of them empty for a moment: no bot may sign or choose in between.
  const bots = command.ask.type === 'assign' ? [] : botSteps(table, after, command.at, log)
  for (const bot of bots) writes.push(...written(table.id, after, bot, null))
  if (after.state.house.status === 'closed' && work.state.house.status !== 'closed') {
    writes.push({ kind: 'closed', table: table.id })
  }
  for (const id of erasedIn(work.state, after.state)) {
    after.texts.delete(id)
    writes.push({ kind: 'erased', table: table.id, id })
  }
  writes.push(...(asked.also?.(after.state) ?? []))
  return { answer: { cid, ok: true }, after, writes }
}

/** Texts that were taken back, taken down or replaced: they leave the disk with the same write. */
export function erasedIn(before: State, after: State): readonly string[] {
  const [was, is] = [before.house, after.house]
  if (was.letters === is.letters && was.handovers === is.handovers && was.floor === is.floor) return []
  const kept = erasable(after)
  return [...erasable(before)].filter((id) => !kept.has(id))
}

function botSteps(table: LiveTable, { state, botAsks }: Working, at: number, log: Log) {
  try {
    return letBotsAct(state, at, botAsks)
  } catch (error) {
    log.fault('a bot met a fault', { error, table: table.id })
    return []
  }
}

interface Step {
  readonly command: Command
  readonly events: readonly Event[]
  readonly state: State
}

/** The rows of one step; the working table moves on by it. */
function written(
  table: string,
  work: Working,
  { command, events, state }: Step,
  text: { readonly id: string; readonly body: string } | null,
): Write[] {
  const { seq, hash, epoch } = work.head
  const salt = newSalt()
  const vouched = text && { id: text.id, length: text.body.length, commitment: commitment(text.body, salt) }
  const row = { table, seq: seq + 1, epoch, entry: JSON.stringify({ command, events }), text: vouched }
  const entry = { ...row, hash: link(hash, row) }
  work.state = state
  work.head = { seq: entry.seq, hash: entry.hash, epoch }
  if (text === null) return [{ kind: 'entry', ...entry }]
  work.texts.set(text.id, text.body)
  return [
    { kind: 'entry', ...entry },
    { kind: 'text', table, id: text.id, body: text.body, salt },
  ]
}
