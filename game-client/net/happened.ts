/** What happened while nobody looked: at most three lines, from the difference of two public views. */
import type { PublicView } from '../../shared/engine/views.ts'
import type { TextKey } from '../texts/texts.ts'

/** A line of the interface, with keys of scenario texts for its values. */
export interface Happening {
  readonly key: TextKey
  readonly keys: Readonly<Record<string, string>>
}

const MOST = 3

/** The weightiest first: where the evening stands, then what cannot be overlooked, then what others did. */
export function happenings(before: PublicView, after: PublicView): readonly Happening[] {
  return [...course(before, after), ...news(before, after), ...proposals(before, after), ...words(before, after)].slice(
    0,
    MOST,
  )
}

function course(before: PublicView, after: PublicView): Happening[] {
  if (before.back?.mark !== after.back?.mark && after.back !== null) return [line('happened.back', {})]
  if (before.phase === after.phase) return []
  return [line('happened.phase', { phase: `rounds.${after.round}.phases.${after.phase}.name` })]
}

function news(before: PublicView, after: PublicView): Happening[] {
  return [
    ...added(before.news, after.news).map((id) => line('happened.news', { headline: `injects.${id}.headline` })),
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
