/** What a role that plays a strategy asks for about motions. */
import { luck } from '../../engine/luck.ts'
import type { Id } from '../../engine/state.ts'
import type { PublicMotion } from '../../engine/views.ts'
import type { Scenario, Strategy } from '../../scenario/schema.ts'
import type { Played } from '../considered.ts'
import type { Offers, Views } from '../seen.ts'
import type { Conduct } from './conduct.ts'
import { listFor } from './list.ts'

/** One seat that plays a strategy, and what it can see and do now. */
export interface Sitting {
  readonly strategy: Pick<Strategy, 'prefers' | 'rounds'>
  readonly conduct: Conduct
  readonly open: Offers<Played>
  readonly views: Views
  readonly scenario: Scenario
  readonly role: Id
  readonly seed: string
}

/** The next thing to ask for about motions, if there is one. */
export function inCouncil(sitting: Sitting): Played | undefined {
  if (sitting.conduct.most === 0) return undefined
  return proposed(sitting) ?? detailed(sitting) ?? cosigned(sitting) ?? stated(sitting) ?? voted(sitting)
}

/** What comes after the deadline needs more votes than it will find. */
function proposed(sitting: Sitting): Played | undefined {
  const { strategy, conduct, open, views, scenario, role, seed } = sitting
  const { motions, round, deadline } = views.public
  if (deadline || !open.has('propose')) return undefined
  const offered = open.filter(() => true, 'propose')
  const named = strategy.prefers.length > 0 || Object.keys(strategy.rounds).length > 0
  const own = Object.values(motions).filter((motion) => motion.by === role && motion.round === round)
  if (!named && own.length >= conduct.most) return undefined
  for (const id of listFor(strategy, conduct, views, scenario, role, seed)) {
    const forms = offered.filter(({ ask }) => ask.type === 'propose' && ask.measure === id)
    const full = conduct.full || (conduct.learns && wasTooShort(scenario, motions[id]))
    const wanted = forms.find(({ ask }) => ask.type === 'propose' && isFull(scenario, ask.form) === full)
    const form = wanted ?? forms[0]
    if (form !== undefined) return form
  }
  return undefined
}

/** Voted down before, and nothing in it said how to tell later that it worked. */
function wasTooShort(scenario: Scenario, before: PublicMotion | undefined): boolean {
  return before?.why === 'vote' && !isFull(scenario, before.form)
}

function isFull({ forms }: Scenario, form: Id): boolean {
  return forms[form]?.full ?? false
}

/** One building block for each field of one's own motion; which, is a matter of luck. */
function detailed({ open, views, role, seed }: Sitting): Played | undefined {
  const isEmpty = ({ ask }: Played) =>
    ask.type === 'detail' &&
    ask.option !== null &&
    ask.text === null &&
    views.public.motions[ask.motion]?.by === role &&
    (views.public.motions[ask.motion]?.fields[ask.field]?.option ?? null) === null
  const first = open.find(isEmpty, 'detail')
  if (first?.ask.type !== 'detail') return undefined
  const { motion, field } = first.ask
  const blocks = open.filter(
    (offer) =>
      isEmpty(offer) && offer.ask.type === 'detail' && offer.ask.motion === motion && offer.ask.field === field,
    'detail',
  )
  return blocks[luck(seed, blocks.length, 'detail', motion, field)]
}

/** Whoever is asked first lends a name; two beside the author are enough. */
function cosigned({ conduct, open, views }: Sitting): Played | undefined {
  if (!conduct.open) return undefined
  return open.find(
    ({ ask }) =>
      ask.type === 'cosign' && ask.signed && (views.public.motions[ask.motion]?.cosigned.length ?? 0) < NAMES,
    'cosign',
  )
}
const NAMES = 2

/** What the treasury says, and those who must be heard: once for each motion. */
function stated(sitting: Sitting): Played | undefined {
  const { open, views, role } = sitting
  const isNew = ({ ask }: Played) => {
    if (ask.type !== 'cover' && ask.type !== 'beHeard') return false
    const motion = views.public.motions[ask.motion]
    if (motion === undefined) return false
    const agrees = agreesWith(sitting, motion)
    if (ask.type === 'cover') return motion.cover === null && ask.cover === (agrees ? 'yes' : 'no')
    return motion.heard[role] === undefined && ask.stance === (agrees ? 'for' : 'against')
  }
  return open.find(isNew, 'cover') ?? open.find(isNew, 'beHeard')
}

function voted(sitting: Sitting): Played | undefined {
  const { open, views } = sitting
  const said = views.private.hand?.votes ?? {}
  return open.find(({ ask }) => {
    const motion = ask.type === 'vote' ? views.public.motions[ask.motion] : undefined
    if (ask.type !== 'vote' || motion === undefined || said[ask.motion] !== undefined) return false
    return ask.vote === (agreesWith(sitting, motion) ? 'yes' : 'no')
  }, 'vote')
}

/** Who yields agrees with everything that lies there; who does not, with nothing of those it is at odds with. */
function agreesWith({ conduct, scenario, role }: Sitting, { by, measure, cosigned }: PublicMotion): boolean {
  const delivers = measure === null ? [] : (scenario.measures[measure]?.deliver ?? [])
  return conduct.yields || cosigned.includes(role) || delivers.includes(role) || !isAtOdds(scenario, role, by)
}

function isAtOdds({ roles }: Scenario, one: Id, other: Id): boolean {
  return roles[one]?.clashes === other || roles[other]?.clashes === one
}
