/** The table of contents: every command, and the rule that decides it. */
import type { Ask, Command, Event } from './commands.ts'
import type { Refusal } from './refusals.ts'
import { act } from './rules/act.ts'
import { choose } from './rules/choose.ts'
import { announce, close, extend, outage, pause, resume } from './rules/conduct.ts'
import { guess, publish, release, word } from './rules/debrief.ts'
import { back, next, ready, start, timeOut } from './rules/next.ts'
import { confirm, promise } from './rules/promise.ts'
import { fill, sign, unsign } from './rules/proposal.ts'
import { assign, sit, takePen } from './rules/seats.ts'
import { hear, say, share } from './rules/share.ts'
import type { State } from './state.ts'

export type Decider<T extends Ask['type']> = (
  state: State,
  ask: Extract<Ask, { type: T }>,
  command: Command,
) => Event[] | Refusal

export const deciders: { readonly [T in Ask['type']]: Decider<T> } = {
  share,
  say,
  hear,
  promise,
  confirm,
  choose,
  act,
  fill,
  sign,
  unsign,
  ready,
  release,
  takePen,
  word,
  guess,
  assign,
  start,
  pause,
  resume,
  extend,
  next,
  back,
  announce,
  publish,
  close,
  sit,
  timeOut,
  outage,
}
