/** Scenario texts and figures as people read them. */
import { computed } from '@preact/signals'
import type { Id } from '../../shared/engine/state.ts'
import { frame, german, scenarioTexts } from '../net/stores.ts'
import { language, t, tagOf } from '../texts/texts.ts'
import { badgeOf } from './badge.ts'

/** The scenario's text of that key; empty where it was not sent to this audience. */
export function s(key: string): string {
  return whole(scenarioTexts.value[key] ?? '')
}

const germanTexts = computed<ReadonlySet<unknown>>(() => new Set(german.value.map(s)))

/** The language of what is shown where it is a German text among others; undefined where it is that of the page. */
export function langOf(shown: unknown): 'de' | undefined {
  return germanTexts.value.has(shown) ? 'de' : undefined
}

/** A sum, its million and its sign stay on one line, and no line begins with a dash. */
function whole(text: string): string {
  return text.replaceAll(/(\d|Mio\.) (?=€|Euro\b|[Mm]i[lo])| (?=– )/g, '$1\u00a0')
}

/** All keys of sent texts right below a prefix, each with its next part: `roles.x.prompts` → ['0', '1']. */
export function partsBelow(prefix: string): readonly string[] {
  const start = `${prefix}.`
  const parts = Object.keys(scenarioTexts.value)
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length).split('.')[0] ?? '')
  return [...new Set(parts)]
}

export function roleName(role: Id): string {
  return s(`roles.${role}.name`) || role
}

export function roleShort(role: Id): string {
  return s(`roles.${role}.short`) || roleName(role)
}

/** Two letters for a small round badge. */
export function initials(role: Id): string {
  return badgeOf(roleShort(role))
}

/** "Kämmerei, Träger und Jugendamt". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(tagOf(language.value), { type: 'conjunction' }).format(names)
}

/** Euros in full up to a million, then in millions: never in thousands. The sign stands before all of it: −€5. */
function money(euros: number): string {
  const size = Math.abs(euros)
  const figure =
    size < 1_000_000
      ? whole(t('figure.money', { amount: grouped(size, 0) }))
      : t('figure.millions', { amount: grouped(size / 1_000_000, 1) })
  return euros < 0 ? `−${figure}` : figure
}

// A scenario counts money in thousands of euros.

/** The value of a variable, given in its steps, with its unit. */
export function amountOf(variable: Id, steps: number): string {
  const known = frame.value?.variables[variable]
  if (known === undefined) return grouped(steps, 0)
  const value = steps * known.step
  if (known.unit === 'money') return money(value * 1_000)
  if (known.unit === 'posts') return t('motion.posts', { posts: value / 100 })
  const figure = grouped(value, known.digits)
  if (known.unit === 'percent') return percent(figure)
  return known.unit === 'families' ? t('figure.families', { count: value, figure }) : figure
}

/** The same as a change: with its sign. What a share gains is counted in points, for three per cent of it would be less. */
export function changeOf(variable: Id, steps: number): string {
  const known = frame.value?.variables[variable]
  const size = Math.abs(steps)
  return signed(
    steps,
    known?.unit === 'percent' ? sharePoints(size * known.step, known.digits) : amountOf(variable, size),
  )
}

/** As far as a change moves the figure of an indicator that stands there; given, like the figure, as its numerator. */
export function indicatorChange(indicator: Id, numerator: number): string {
  const { per = 1, digits = 1, unit = 'points' } = frame.value?.indicators[indicator] ?? {}
  const size = Math.abs(numerator)
  return signed(numerator, unit === 'percent' ? sharePoints(size / per, digits) : indicatorFigure(indicator, size))
}

function signed(change: number, size: string): string {
  return `${change < 0 ? '−' : '+'}${size}`
}

function sharePoints(value: number, digits: number): string {
  return t('figure.sharePoints', { count: value, figure: grouped(value, digits) })
}

/** An amount in thousands of euros, as files have it. */
export function moneyOf(thousands: number): string {
  return money(thousands * 1_000)
}

/** The value of an indicator: the numerator that views carry, as its share, with its unit. */
export function indicatorFigure(indicator: Id, numerator: number): string {
  const { per = 1, digits = 1, unit = 'points' } = frame.value?.indicators[indicator] ?? {}
  const value = numerator / per
  if (unit === 'money') return money(value * 1_000)
  const figure = grouped(value, digits)
  if (unit === 'percent') return percent(figure)
  return unit === 'families' ? t('figure.families', { count: value, figure }) : figure
}

/** What a measure costs. */
export function costOf(measure: Id): string {
  const cost = frame.value?.measures[measure]?.cost ?? 0
  return cost === 0 ? t('figure.free') : money(cost * 1_000)
}

/** A figure and its sign stay on one line. */
function percent(figure: string): string {
  return t('figure.percent', { figure }).replace(' ', '\u00a0')
}

export function grouped(value: number, digits: number): string {
  return figures(tagOf(language.value), digits).format(value).replace('-', '−')
}

const known = new Map<string, Intl.NumberFormat>()

/** Made once: making one takes much longer than all that is written with it. */
function figures(tag: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = tag + maximumFractionDigits
  const format = known.get(key) ?? new Intl.NumberFormat(tag, { maximumFractionDigits })
  known.set(key, format)
  return format
}
