/** A motion is worked on: filled in, signed by others, amended, and taken back. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { motionWith, notInForm, openMotion, standsBehind } from './motion.ts'
import { noTime, spending } from './time.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function detail(
  state: State,
  { motion, field, option, text: given, over }: Extract<RoleCommand, { type: 'detail' }>,
  command: Command,
): Event[] | Refusal {
  const who = editing(state, motion, command)
  if (isRefusal(who)) return who
  if (!standsBehind(who.open, who.role)) return { refused: 'not-your-motion', motion }
  const no = notInForm(state, who.open, field, option)
  if (no !== null) return no
  const { words } = known(known(state.scenario.forms, who.open.form).fields, field)
  if (given !== null && !words) return { refused: 'no-such-answer' }
  const before = who.open.fields[field] ?? { option: null, text: null }
  // A block alone leaves the words beside it as they are: whoever chooses it may not have seen them yet.
  const text = given ?? (before.text === over ? null : before.text)
  if (before.option === option && before.text === text) return { refused: 'nothing-new' }
  if (before.text !== null && before.text !== text && before.text !== over) return { refused: 'words-stand' }
  return [{ type: 'detailed', motion, field, option, text }]
}

export function detailed(state: State, { motion, field, option, text }: Of<'detailed'>): State {
  const { fields } = known(state.town.motions, motion)
  return motionWith(state, motion, { fields: { ...fields, [field]: { option, text } } })
}

export function cosign(
  state: State,
  { motion, signed }: Extract<RoleCommand, { type: 'cosign' }>,
  command: Command,
): Event[] | Refusal {
  const who = editing(state, motion, command)
  if (isRefusal(who)) return who
  if (who.open.by === who.role) return { refused: 'own-motion', motion }
  if (who.open.cosigned.includes(who.role) === signed) return { refused: 'nothing-new' }
  const event: Event = { type: 'cosigned', motion, role: who.role, signed }
  if (!signed) return [event]
  const { coSigners = 3, points = 0 } = state.scenario.motions ?? {}
  if (who.open.cosigned.length >= coSigners) return { refused: 'enough-signers', most: coSigners }
  return noTime(state, who.role, points) ?? [event, ...spending(state, who.role, points)]
}

export function cosigned(state: State, { motion, role, signed }: Of<'cosigned'>): State {
  const others = known(state.town.motions, motion).cosigned.filter((other) => other !== role)
  return motionWith(state, motion, { cosigned: signed ? [...others, role] : others })
}

export function amend(
  state: State,
  { motion, field, option }: Extract<RoleCommand, { type: 'amend' }>,
  command: Command,
): Event[] | Refusal {
  const who = editing(state, motion, command)
  if (isRefusal(who)) return who
  if (who.open.by === who.role) return { refused: 'own-motion', motion }
  const no = notInForm(state, who.open, field, option)
  if (no !== null) return no
  const lies = who.open.amendments.some((a) => a.state === 'open' && a.field === field && a.option === option)
  if (lies || who.open.fields[field]?.option === option) return { refused: 'nothing-new' }
  return [{ type: 'amended', id: command.cid, motion, by: who.role, field, option }]
}

export function amended(state: State, { id, motion, by, field, option }: Of<'amended'>): State {
  const { amendments } = known(state.town.motions, motion)
  return motionWith(state, motion, { amendments: [...amendments, { id, by, field, option, state: 'open' }] })
}

/** The author alone says whether an amendment becomes part of the motion. */
export function adopt(
  state: State,
  { motion, amendment, adopted }: Extract<RoleCommand, { type: 'adopt' }>,
  command: Command,
): Event[] | Refusal {
  const who = editing(state, motion, command)
  if (isRefusal(who)) return who
  if (who.open.by !== who.role) return { refused: 'not-your-motion', motion }
  const lies = who.open.amendments.some(({ id, state }) => id === amendment && state === 'open')
  return lies ? [{ type: 'adopted', motion, amendment, adopted }] : { refused: 'no-such-amendment' }
}

/** The building block changes; the author's own words stay beside it. */
export function adopted(state: State, { motion, amendment, adopted }: Of<'adopted'>): State {
  const { fields, amendments } = known(state.town.motions, motion)
  const made = amendments.find(({ id }) => id === amendment)
  const answer = adopted ? 'adopted' : 'dropped'
  const answered = amendments.map((one) => (one.id === amendment ? ({ ...one, state: answer } as const) : one))
  if (made === undefined || !adopted) return motionWith(state, motion, { amendments: answered })
  const text = fields[made.field]?.text ?? null
  const changed = { ...fields, [made.field]: { option: made.option, text } }
  return motionWith(state, motion, { fields: changed, amendments: answered })
}

export function withdraw(
  state: State,
  { motion }: Extract<RoleCommand, { type: 'withdraw' }>,
  command: Command,
): Event[] | Refusal {
  const who = editing(state, motion, command)
  if (isRefusal(who)) return who
  return who.open.by === who.role ? [{ type: 'withdrawn', motion }] : { refused: 'not-your-motion', motion }
}

export function withdrawn(state: State, { motion }: Of<'withdrawn'>): State {
  return motionWith(state, motion, { outcome: 'withdrawn' })
}

function editing(state: State, motion: string, command: Command): { role: string; open: MotionState } | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.edit)
  if (isRefusal(who)) return who
  const open = openMotion(state, motion)
  return isRefusal(open) ? open : { role: who.role, open }
}
