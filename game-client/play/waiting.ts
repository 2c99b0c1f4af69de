/** Whom everybody is waiting for, and what one's own next step is: pure answers from the views. */
import type { Id } from '../../shared/engine/state.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { TextKey } from '../texts/texts.ts'

export interface Waiting {
  readonly key: TextKey
  readonly roles: readonly Id[]
}

/** Who asks: a role, or nobody's; and whether the roles have been laid down, so that none is named any more. */
interface Asking {
  readonly own?: Id | null
  readonly down?: boolean
}

/** One line, always: somebody is missing, or everybody is done and the facilitator goes on. */
export function waitingFor(view: PublicView, { own = null, down = false }: Asking = {}): Waiting {
  if (view.status === 'lobby') return { key: 'waiting.lobby', roles: [] }
  if (view.status === 'paused') return { key: 'waiting.paused', roles: [] }
  if (view.status === 'closed') return { key: 'waiting.closed', roles: [] }
  const roles = Object.entries(view.roles)
  const toLay = roles.filter(([, { laid }]) => laid === false).map(([role]) => role)
  if (isOnly(toLay, own)) return { key: 'waiting.yourChoice', roles: [] }
  if (toLay.length > 0) return { key: 'waiting.laying', roles: toLay }
  const notReady = roles.filter(([, { ready }]) => !ready).map(([role]) => role)
  if (notReady.length === 0) return { key: 'waiting.facilitator', roles: [] }
  const waits = own !== null && !notReady.includes(own)
  if (down) return { key: waits || own === null ? 'waiting.some' : 'waiting.time', roles: [] }
  if (waits) return { key: 'waiting.others', roles: notReady }
  if (isOnly(notReady, own)) return { key: 'waiting.yours', roles: [] }
  return { key: 'waiting.ready', roles: notReady }
}

/** The role that this seat answers for; null where somebody else holds the pen, for whom it waits like all others. */
export function answersFor({ me }: PrivateView): Id | null {
  return me?.pen?.mine === false ? null : (me?.role ?? null)
}

function isOnly(roles: readonly Id[], own: Id | null): boolean {
  return roles.length === 1 && roles[0] === own
}

/** The one main button. `jump`: it only leads to a place on the screen. */
export interface MainStep {
  readonly offer: string | null
  readonly jump: string | null
  readonly key: TextKey
  readonly values: Readonly<Record<string, string>>
  /** What is written under this name goes with it; while nothing is, the button leads to where it is written. */
  readonly draft: string | null
  /** How the way on is called for those who do not want the main step. */
  readonly besides: TextKey | null
}

const PLAIN = { offer: null, jump: null, values: {}, draft: null, besides: null } as const
const LEADS = { ...PLAIN, besides: 'step.later' } as const

/** What this seat can do next; null where it waits. */
export function mainStep(frame: Frame, view: PublicView, mine: PrivateView): MainStep | null {
  const offers = mine.offers ?? []
  const has = (id: string) => offers.some((offer) => offer.id === id)
  const role = mine.me?.role ?? null
  if (role !== null && view.roles[role]?.laid === false && offers.some(({ ask }) => ask.type === 'choose')) {
    return { ...PLAIN, jump: 'choices', key: 'step.choose' }
  }
  for (const [id, { fields }] of Object.entries(frame.proposals)) {
    const missing = Object.keys(fields).find((field) => view.proposals[id]?.fields[field] === undefined)
    const fillable = offers.some(({ ask }) => ask.type === 'fill' && ask.proposal === id && ask.field === missing)
    const label = `proposals.${id}.fields.${missing ?? ''}.label`
    const besides = 'step.without'
    if (fillable) return { ...PLAIN, jump: `field.${id}.${missing}`, key: 'step.fill', values: { label }, besides }
    if (has(`sign:${id}`)) return { ...PLAIN, offer: `sign:${id}`, key: 'step.sign', besides }
  }
  const task = councilStep(frame, view, mine) ?? ownStep(mine)
  if (task !== null) return task
  if (has('word') && mine.me?.word == null)
    return { ...PLAIN, offer: 'word', jump: 'word', draft: 'word', key: 'word.give', besides: 'step.wordless' }
  const unguessed = offers.find(({ ask }) => ask.type === 'guess' && mine.me?.guesses[ask.whatIf] === undefined)
  if (unguessed?.ask.type === 'guess')
    return { ...PLAIN, jump: `guess.${unguessed.ask.whatIf}`, key: 'step.guess', besides: 'step.unguessed' }
  if (has('ready')) return { ...PLAIN, offer: 'ready', key: view.pace === 'alone' ? 'step.onward' : 'step.ready' }
  return null
}

/** What a motion waits for from this role: its vote, a block of its own, its word on money or as one who is heard. */
function councilStep(frame: Frame, view: PublicView, mine: PrivateView): MainStep | null {
  const asks = (mine.offers ?? []).map(({ ask }) => ask)
  const role = mine.me?.role ?? ''
  for (const ask of asks) {
    if (ask.type === 'vote' && mine.hand?.votes[ask.motion] === undefined)
      return { ...LEADS, jump: `motion.${ask.motion}`, key: 'step.vote' }
  }
  for (const ask of asks) {
    if (ask.type !== 'detail' || view.motions[ask.motion]?.by !== role) continue
    const { form = '', fields = {} } = view.motions[ask.motion] ?? {}
    const missing = Object.keys(frame.council.forms[form]?.fields ?? {}).find((field) => fields[field] === undefined)
    if (missing === undefined) continue
    const label = `forms.${form}.fields.${missing}.label`
    return { ...LEADS, jump: `field.${ask.motion}.${missing}`, key: 'step.fill', values: { label } }
  }
  for (const ask of asks) {
    if (ask.type === 'cover' && view.motions[ask.motion]?.cover === null)
      return { ...LEADS, jump: `motion.${ask.motion}`, key: 'step.cover' }
    if (ask.type === 'beHeard' && view.motions[ask.motion]?.heard[role] === undefined)
      return { ...LEADS, jump: `motion.${ask.motion}`, key: 'step.heard' }
  }
  return bringStep(view, mine)
}

/** Whoever stands behind nothing yet in this round is led to what can be brought in, or signed with others. */
function bringStep(view: PublicView, mine: PrivateView): MainStep | null {
  const role = mine.me?.role ?? ''
  const motions = Object.values(view.motions).filter(({ round }) => round === view.round)
  if (motions.some(({ by, cosigned }) => by === role || cosigned.includes(role))) return null
  const offers = mine.offers ?? []
  // After the deadline nobody is called upon any more.
  if (!view.deadline && offers.some(({ ask }) => ask.type === 'propose'))
    return { ...LEADS, jump: 'bring-in', key: 'step.propose' }
  if (offers.some(({ ask }) => ask.type === 'cosign' && ask.signed))
    return { ...LEADS, jump: 'cosign', key: 'step.cosign' }
  return null
}

/** An event to answer for all, and what one says of oneself. */
function ownStep(mine: PrivateView): MainStep | null {
  const asks = (mine.offers ?? []).map(({ ask }) => ask)
  const respond = asks.find((ask) => ask.type === 'respond')
  if (respond?.type === 'respond') return { ...LEADS, jump: `inject.${respond.inject}`, key: 'step.respond' }
  const declares = asks.some(({ type }) => type === 'declare') && mine.me?.declared === null
  const predicts = asks.some((ask) => ask.type === 'predict' && mine.me?.predicted[ask.role] === undefined)
  return declares || predicts ? { ...LEADS, jump: 'compass', key: 'step.declare' } : null
}
