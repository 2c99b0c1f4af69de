/** What happened while nobody looked: at most three lines, from the difference of two public views. */
import type { PrivateView, PublicMotion, PublicView } from '../../shared/engine/views.ts'
import type { TextKey } from '../texts/texts.ts'

/** A line of the interface. Its values are keys of scenario texts or ids of what people wrote, one or several of them. */
export interface Happening {
  readonly key: TextKey
  readonly keys: Readonly<Record<string, string | readonly string[]>>
}

/** What one seat has seen: what everybody may, and the letters that lay before it. */
export interface Sight {
  readonly view: PublicView
  readonly letters: readonly string[]
}

const MOST = 3

/** The weightiest first: where the evening stands, then what cannot be overlooked, then what others did. */
export function happenings(then: Sight, view: PublicView, mine: PrivateView): readonly Happening[] {
  const before = then.view
  return [
    ...course(before, view),
    ...letters(then.letters, mine),
    ...news(before, view),
    ...motions(before, view),
    ...proposals(before, view),
    ...words(before, view),
  ].slice(0, MOST)
}

function course(before: PublicView, after: PublicView): Happening[] {
  if (before.back?.mark !== after.back?.mark && after.back !== null) return [line('happened.back', {})]
  if (before.phase === after.phase) return []
  return [line('happened.phase', { phase: `rounds.${after.round}.phases.${after.phase}.name` })]
}

/** From whom there is something to read; one's own letters are no news. */
function letters(before: readonly string[], { letters: now, me }: PrivateView): Happening[] {
  const unread = (now?.list ?? []).filter(({ id, by }) => by !== me?.role && !before.includes(id))
  const roles = [...new Set(unread.map(({ by }) => `roles.${by}.short`))]
  return roles.length === 0 ? [] : [line('happened.letters', { roles })]
}

/** One line for what was carried, one for what failed, one for what came new, however many there are. */
function motions(before: PublicView, after: PublicView): Happening[] {
  const all = Object.entries(after.motions)
  const decided = (outcome: PublicMotion['outcome']) =>
    all.filter(([id, now]) => now.outcome === outcome && before.motions[id]?.outcome !== outcome)
  const fresh = all.filter(([id, { outcome }]) => outcome === 'open' && before.motions[id] === undefined)
  return [
    ...named('happened.motionsCarried', decided('carried')),
    ...named('happened.motionsFailed', decided('failed')),
    ...named('happened.motionsNew', fresh),
  ]
}

function named(key: TextKey, motions: readonly (readonly [string, PublicMotion])[]): Happening[] {
  const titles = motions.map(([, { measure, free }]) =>
    measure === null ? (free?.title ?? '') : `measures.${measure}.name`,
  )
  return titles.length === 0 ? [] : [line(key, { titles })]
}

function news(before: PublicView, after: PublicView): Happening[] {
  const events = [...added(before.news, after.news), ...added(Object.keys(before.injects), Object.keys(after.injects))]
  return [
    ...events.map((id) => line('happened.news', { headline: `injects.${id}.headline` })),
    ...(after.ending !== null && before.ending === null ? [line('happened.ending', {})] : []),
    ...added(Object.keys(before.choices), Object.keys(after.choices)).map(() => line('happened.choices', {})),
  ]
}

function proposals(before: PublicView, after: PublicView): Happening[] {
  return Object.entries(after.proposals).flatMap(([id, { outcome, signed }]) => {
    const title = `proposals.${id}.title`
    const earlier = before.proposals[id]
    if (outcome !== 'open' && earlier?.outcome === 'open') return [line(`happened.${outcome}`, { title })]
    return added(earlier?.signed ?? [], signed).map((role) =>
      line('happened.signed', { role: `roles.${role}.short`, title }),
    )
  })
}

function words(before: PublicView, after: PublicView): Happening[] {
  const promised = after.promises.filter(({ id }) => !before.promises.some((known) => known.id === id))
  return [
    ...added(Object.keys(before.cards), Object.keys(after.cards)).map((id) =>
      line('happened.card', { card: `cards.${id}.title` }),
    ),
    ...promised.map(({ by }) => line('happened.promise', { role: `roles.${by}.short` })),
    ...added(before.acts, after.acts).map((id) => line('happened.act', { act: `acts.${id}.label` })),
  ]
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((id) => !before.includes(id))
}

function line(key: TextKey, keys: Happening['keys']): Happening {
  return { key, keys }
}
