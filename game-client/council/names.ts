/** What motions and bodies are called, and what they cost, as people read it. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame, free, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { listed, moneyOf, s } from '../ui/words.ts'

export function motionName(id: Id, { measure, free: own }: PublicMotion): string {
  if (measure !== null) return s(`measures.${measure}.name`)
  return (own === null ? '' : free.value[own.title]) || t('motion.ownIdea', { id })
}

export function placesOf({ measure, free: own }: PublicMotion): string {
  const ids = measure === null ? [own?.place ?? ''] : (frame.value?.measures[measure]?.places ?? [])
  const all = Object.keys(frame.value?.council.places ?? {}).length
  if (ids.length === 0 || ids.length === all) return t('motion.everywhere')
  return listed(ids.map((place) => s(`places.${place}.name`)))
}

/** "60.000 € einmalig, 150.000 € im Jahr". */
export function priceOf({ measure, free: own }: PublicMotion): string {
  return measure === null ? t('motion.yearly', { amount: moneyOf(own?.cost ?? 0) }) : measurePrice(measure)
}

export function measurePrice(measure: Id): string {
  const { cost = 0, yearly = 0, staff = 0 } = frame.value?.measures[measure] ?? {}
  const parts = [
    ...(cost === 0 ? [] : [t('motion.once', { amount: moneyOf(cost) })]),
    ...(yearly === 0 ? [] : [t('motion.yearly', { amount: moneyOf(yearly) })]),
    ...(staff === 0 ? [] : [t('motion.posts', { posts: staff / 100 })]),
  ]
  return parts.length === 0 ? t('figure.free') : parts.map(unbroken).join('\u00a0· ')
}

/** A price breaks between its parts, not between „im“ and „Jahr“. */
function unbroken(part: string): string {
  return part.replaceAll(' ', '\u00a0')
}

export function bodyName(body: Id): string {
  return s(`bodies.${body}.name`) || body
}

/** The body that votes in this phase. */
export function bodyNow(): Id | null {
  const seen = view.value
  return seen === null ? null : (frame.value?.rounds[seen.round]?.[seen.phase]?.vote ?? null)
}

/** Motions that are still open, in the order in which they came. */
export function openMotions(): readonly (readonly [Id, PublicMotion])[] {
  return Object.entries(view.value?.motions ?? {}).filter(([, { outcome }]) => outcome === 'open')
}

export function decidedMotions(): readonly (readonly [Id, PublicMotion])[] {
  return Object.entries(view.value?.motions ?? {}).filter(([, { outcome }]) => outcome !== 'open')
}
