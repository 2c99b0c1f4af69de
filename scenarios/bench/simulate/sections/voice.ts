/** Says the names and numbers of a report in one language. */
import type { Language, Scenario } from '../../../../shared/scenario/schema.ts'
import { textAt } from '../../../../shared/scenario/texts.ts'
import { change, figure, type Unit } from '../../figures.ts'
import type { ReasonWords, SimulateWords } from '../../texts/complete.ts'
import { type Speaker, withMinus } from '../../words.ts'
import type { Bend, Effect } from '../report.ts'
import { waysOf } from '../setup.ts'

export interface Voice {
  readonly scenario: Scenario
  say(key: keyof (SimulateWords & ReasonWords), values?: Readonly<Record<string, string | number>>): string
  /** The scenario's own words for a key, on one line. */
  text(key: string): string
  /** A way to play: of the bench or of the scenario. */
  way(name: string): string
  /** A role, or a member of a body. */
  player(body: string, name: string): string
  number(value: number): string
  /** With its unit, as exactly as means are worth it. */
  figure(unit: Unit, value: number): string
  percent(share: number): string
  /** With its sign. */
  signed(share: number): string
  /** A number of a factor or an assumption, by the names that people know. */
  bent(bend: Pick<Bend, 'kind' | 'id' | 'part'>): string
  /** The indicator that an effect moved most, and by how much. */
  most(effect: Effect): string
}

export function voiceOf(scenario: Scenario, speaker: Speaker): Voice {
  const text = (key: string) => (textAt(scenario, key, speaker.language) ?? key).replaceAll(/\s*\n\s*/g, ' ')
  const locale = localeOf(speaker.language)
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const signed = (value: number) => withMinus(points.format(value))
  const named: Readonly<Record<string, keyof SimulateWords>> = WAYS
  return {
    scenario,
    say: (key, values) => speaker.say(key, values),
    text,
    way: (name) => {
      const own = named[name]
      return Object.hasOwn(scenario.strategies, name) || own === undefined
        ? text(`strategies.${name}.name`)
        : speaker.say(own)
    },
    player: (body, name) =>
      name.startsWith('member:')
        ? text(`bodies.${body}.members.${name.slice('member:'.length)}.name`)
        : text(`roles.${name}.short`),
    number: (value) => withMinus(plain.format(value)),
    figure: (unit, value) => figure(speaker, unit, rough(unit, value)),
    percent: (value) => withMinus(share.format(value)),
    signed: (value) => signed(Math.round(value * 1000) / 10),
    bent: ({ kind, id, part }) => {
      if (kind === 'assumption') return speaker.say('sim.assumed', { text: text(`assumptions.${id}`) })
      const name = text(`factors.${id}.name`)
      const named = PARTS[part]
      if (named !== undefined) return speaker.say('sim.factor', { name, part: speaker.say(named) })
      const [place = 0, value = 0] = part.split(':').map(Number)
      return speaker.say('sim.formula', { name, place: place + 1, value })
    },
    most: ({ most }) => {
      if (most === null) return '–'
      const { unit = 'points' } = scenario.indicators[most.indicator] ?? {}
      return `${text(`indicators.${most.indicator}.name`)} ${change(speaker, unit, rough(unit, most.change))}`
    },
  }
}

/** Means have no end of decimals: money is told in thousands or in hundredths of a million, all else in tenths. */
function rough(unit: Unit, value: number): number {
  const grain = unit === 'money' ? (Math.abs(value) < 1000 ? 1 : 10) : unit === 'posts' ? 10 : 0.1
  return Math.round(value / grain) * grain
}

/** All ways to play that can be asked for, each with its name in words. */
export function waysSaid(scenario: Scenario, speaker: Speaker): string {
  const { way } = voiceOf(scenario, speaker)
  return Object.keys(waysOf(scenario))
    .map((name) => `${name} (${way(name)})`)
    .join(', ')
}

const WAYS = {
  nothing: 'way.nothing',
  random: 'way.random',
  goal: 'way.goal',
  sideBySide: 'way.sideBySide',
  planOnly: 'way.planOnly',
  control: 'way.control',
  services: 'way.services',
  planFirst: 'way.planFirst',
  mix: 'way.mix',
  stubborn: 'way.stubborn',
} as const

/** Numbers of a factor that have a name of their own; those of a formula are told by their place in it. */
const PARTS: Readonly<Record<string, keyof SimulateWords>> = {
  first: 'part.first',
  second: 'part.second',
  third: 'part.third',
  'agreed.second': 'part.agreedSecond',
  'agreed.third': 'part.agreedThird',
  each: 'part.each',
  most: 'part.most',
  least: 'part.least',
}

function localeOf(language: Language): string {
  return language === 'en' ? 'en' : 'de'
}
