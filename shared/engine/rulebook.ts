/** The table of contents: every command, and the rule that decides it. */
import type { Ask, Command, Event } from './commands.ts'
import type { Refusal } from './refusals.ts'
import { act } from './rules/act.ts'
import { answer, ask } from './rules/ask.ts'
import { choose } from './rules/choose.ts'
import { classify } from './rules/classify.ts'
import { announce, close, extend, outage, pause, resume } from './rules/conduct.ts'
import { cover } from './rules/cover.ts'
import { guess, publish, release, word } from './rules/debrief.ts'
import { divide } from './rules/divide.ts'
import { doubt } from './rules/doubt.ts'
import { adopt, amend, cosign, detail, withdraw } from './rules/draft.ts'
import { flash, moment, unflash, unmoment } from './rules/flash.ts'
import { hold, message, pass, show } from './rules/floor.ts'
import { freeze } from './rules/freeze.ts'
import { handOver } from './rules/hand-over.ts'
import { beHeard } from './rules/hearing.ts'
import { adjust, revoke } from './rules/mend.ts'
import { back, next, ready, start, timeOut } from './rules/next.ts'
import { declare, predict } from './rules/perspective.ts'
import { answerPoll, closePoll, poll } from './rules/poll.ts'
import { confirm, promise } from './rules/promise.ts'
import { fill, sign, unsign } from './rules/proposal.ts'
import { propose, proposeFree } from './rules/propose.ts'
import { pulse } from './rules/pulse.ts'
import { refer } from './rules/refer.ts'
import { reflect } from './rules/reflect.ts'
import { reseat } from './rules/reseat.ts'
import { respond } from './rules/respond.ts'
import { assign, sit, takePen, unseat } from './rules/seats.ts'
import { hear, say, share } from './rules/share.ts'
import { sitIn } from './rules/sit-in.ts'
import { stage } from './rules/stage.ts'
import { tell } from './rules/tell.ts'
import { visit } from './rules/visit.ts'
import { hands, vote } from './rules/vote.ts'
import { unwrite, write } from './rules/write.ts'
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
  tell,
  visit,
  ask,
  answer,
  propose,
  proposeFree,
  detail,
  cosign,
  amend,
  adopt,
  withdraw,
  cover,
  beHeard,
  vote,
  freeze,
  divide,
  respond,
  write,
  unwrite,
  ready,
  release,
  takePen,
  word,
  guess,
  declare,
  predict,
  pulse,
  reflect,
  doubt,
  handOver,
  assign,
  reseat,
  unseat,
  sitIn,
  start,
  pause,
  resume,
  extend,
  next,
  back,
  announce,
  stage,
  publish,
  close,
  hands,
  classify,
  flash,
  unflash,
  poll,
  closePoll,
  answerPoll,
  moment,
  unmoment,
  adjust,
  revoke,
  message,
  show,
  hold,
  pass,
  sit,
  timeOut,
  outage,
  refer,
}
