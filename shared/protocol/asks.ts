/** What an ask looks like on the wire, by its type, and who asks it. */
import { z } from 'zod'
import { WALLS } from '../engine/floor-state.ts'

export const name = z.string().min(1).max(80)
export const version = z.int().min(0).max(1_000_000)
const whole = z.int().min(0).max(1_000_000_000)
const votes = z.int().min(0).max(1_000)

// What a "what if" shows is worked out by the server and comes from no message: nobody can put words into it.
export const asks = {
  share: z.strictObject({ type: z.literal('share'), card: name }),
  say: z.strictObject({ type: z.literal('say'), card: name, said: z.boolean() }),
  hear: z.strictObject({ type: z.literal('hear'), from: name, heard: z.boolean() }),
  promise: z.strictObject({ type: z.literal('promise'), promise: name, measure: name.nullable() }),
  confirm: z.strictObject({ type: z.literal('confirm'), promised: name }),
  choose: z.strictObject({ type: z.literal('choose'), measure: name, expect: name.exactOptional() }),
  act: z.strictObject({ type: z.literal('act'), act: name }),
  fill: z.strictObject({ type: z.literal('fill'), proposal: name, field: name, option: name }),
  sign: z.strictObject({ type: z.literal('sign'), proposal: name }),
  unsign: z.strictObject({ type: z.literal('unsign'), proposal: name }),
  ready: z.strictObject({ type: z.literal('ready'), expect: name.exactOptional() }),
  release: z.strictObject({ type: z.literal('release'), card: name }),
  tell: z.strictObject({ type: z.literal('tell'), card: name, to: name, promise: name.nullable() }),
  visit: z.strictObject({ type: z.literal('visit'), place: name }),
  ask: z.strictObject({ type: z.literal('ask'), to: name, subject: name }),
  answer: z.strictObject({ type: z.literal('answer'), asked: name }),
  propose: z.strictObject({ type: z.literal('propose'), measure: name, form: name }),
  proposeFree: z.strictObject({ type: z.literal('proposeFree'), form: name, place: name, cost: whole, title: name }),
  detail: z.strictObject({
    type: z.literal('detail'),
    motion: name,
    field: name,
    option: name.nullable(),
    text: name.nullable(),
    over: name.nullable().exactOptional(),
  }),
  cosign: z.strictObject({ type: z.literal('cosign'), motion: name, signed: z.boolean() }),
  amend: z.strictObject({ type: z.literal('amend'), motion: name, field: name, option: name }),
  adopt: z.strictObject({ type: z.literal('adopt'), motion: name, amendment: name, adopted: z.boolean() }),
  withdraw: z.strictObject({ type: z.literal('withdraw'), motion: name }),
  cover: z.strictObject({ type: z.literal('cover'), motion: name, cover: z.enum(['yes', 'report', 'no']) }),
  beHeard: z.strictObject({ type: z.literal('beHeard'), motion: name, stance: z.enum(['for', 'concerns', 'against']) }),
  vote: z.strictObject({
    type: z.literal('vote'),
    motion: name,
    vote: z.enum(['yes', 'no', 'abstain']),
    expect: name.exactOptional(),
  }),
  freeze: z.strictObject({ type: z.literal('freeze'), pot: name, frozen: z.boolean() }),
  divide: z.strictObject({ type: z.literal('divide'), overlap: name, how: z.enum(['divide', 'close']).nullable() }),
  respond: z.strictObject({ type: z.literal('respond'), inject: name, option: name }),
  takePen: z.strictObject({ type: z.literal('takePen'), role: name, version }),
  word: z.strictObject({ type: z.literal('word'), text: name }),
  guess: z.strictObject({ type: z.literal('guess'), whatIf: name, guess: z.enum(['more', 'same', 'fewer']) }),
  declare: z.strictObject({ type: z.literal('declare'), option: name }),
  predict: z.strictObject({ type: z.literal('predict'), role: name, option: name }),
  pulse: z.strictObject({ type: z.literal('pulse'), answer: z.int().min(0).max(9) }),
  reflect: z.strictObject({ type: z.literal('reflect'), text: name }),
  doubt: z.strictObject({ type: z.literal('doubt'), assumption: name, doubted: z.boolean() }),
  write: z.strictObject({ type: z.literal('write'), to: name, text: name }),
  unwrite: z.strictObject({ type: z.literal('unwrite'), letter: name }),
  handOver: z.strictObject({ type: z.literal('handOver'), text: name }),
  assign: z.strictObject({ type: z.literal('assign'), seat: name, role: name.nullable() }),
  reseat: z.strictObject({ type: z.literal('reseat'), seats: z.record(name, name.nullable()) }),
  unseat: z.strictObject({ type: z.literal('unseat'), seat: name }),
  sitIn: z.strictObject({ type: z.literal('sitIn'), role: name, byHand: z.boolean() }),
  start: z.strictObject({ type: z.literal('start') }),
  pause: z.strictObject({ type: z.literal('pause') }),
  resume: z.strictObject({ type: z.literal('resume') }),
  extend: z.strictObject({ type: z.literal('extend'), minutes: z.literal([1, 5]) }),
  next: z.strictObject({ type: z.literal('next'), expect: name }),
  back: z.strictObject({ type: z.literal('back'), mark: name, reason: name.nullable() }),
  announce: z.strictObject({ type: z.literal('announce'), text: name.nullable() }),
  stage: z.strictObject({
    type: z.literal('stage'),
    act: z.int().min(0).max(5),
    guess: z.int().min(-999).max(999).nullable(),
  }),
  hands: z.strictObject({
    type: z.literal('hands'),
    motion: name,
    counts: z.strictObject({ yes: votes, no: votes, abstain: votes }),
  }),
  classify: z.strictObject({ type: z.literal('classify'), motion: name, class: name }),
  flash: z.strictObject({ type: z.literal('flash'), text: name }),
  unflash: z.strictObject({ type: z.literal('unflash'), flash: name }),
  poll: z.strictObject({ type: z.literal('poll'), text: name.nullable(), answers: z.int().min(0).max(6) }),
  closePoll: z.strictObject({ type: z.literal('closePoll'), poll: name }),
  answerPoll: z.strictObject({ type: z.literal('answerPoll'), poll: name, answer: z.int().min(0).max(5) }),
  moment: z.strictObject({ type: z.literal('moment'), text: name.nullable() }),
  unmoment: z.strictObject({ type: z.literal('unmoment'), moment: name }),
  adjust: z.strictObject({
    type: z.literal('adjust'),
    on: name,
    by: z.int().min(-1_000_000).max(1_000_000),
    reason: name,
  }),
  revoke: z.strictObject({ type: z.literal('revoke'), what: z.enum(['promise', 'motion']), id: name, reason: name }),
  message: z.strictObject({ type: z.literal('message'), to: name, text: name }),
  show: z.strictObject({ type: z.literal('show'), wall: z.enum(WALLS) }),
  hold: z.strictObject({ type: z.literal('hold'), on: z.boolean() }),
  pass: z.strictObject({ type: z.literal('pass'), text: name, shown: z.boolean() }),
  close: z.strictObject({ type: z.literal('close') }),
} as const

/** Asked on behalf of a role: by one of its seats, or by the facilitator for people without a device. */
export const OF_ROLES: ReadonlySet<string> = new Set([
  ...['share', 'say', 'hear', 'promise', 'confirm', 'choose', 'act', 'fill', 'sign', 'unsign', 'ready', 'release'],
  ...['tell', 'visit', 'ask', 'answer', 'propose', 'proposeFree', 'detail', 'cosign', 'amend', 'adopt', 'withdraw'],
  ...['cover', 'beHeard', 'vote', 'freeze', 'divide', 'respond', 'write', 'unwrite'],
])

/** Asked by a seat for itself. */
export const OF_SEATS: ReadonlySet<string> = new Set([
  ...['takePen', 'word', 'guess', 'declare', 'predict', 'pulse', 'reflect', 'doubt', 'handOver'],
  'answerPoll',
])
