/** The public structure of how a town decides: bodies, forms, pots, measures. Ids and numbers; what is hidden is not here. */
import type { Id } from '../engine/state.ts'
import type { Scenario } from '../scenario/schema.ts'

export interface FrameMeasure {
  readonly owner: Id | null
  readonly cost: number
  readonly yearly: number
  readonly pot: Id | null
  readonly staff: number
  /** Which share others pay in any case, and whether others may pay more than that. */
  readonly others: { readonly share: number; readonly perhaps: boolean }
  readonly propose: readonly Id[]
  readonly decide: readonly Id[]
  readonly deliver: readonly Id[]
  readonly places: readonly Id[]
  readonly access: 'outreach' | 'structure' | 'come' | null
  readonly stage: number | null
  /** The round from which it can be brought in; null: from the first. */
  readonly from: Id | null
  /** What its numbers rest on. */
  readonly assumption: Id | null
}

export interface FrameIndicator {
  readonly terms: readonly { readonly variable: Id; readonly weight: number }[]
  readonly per: number
  readonly digits: number
  readonly unit: Scenario['indicators'][Id]['unit']
  readonly good: 'up' | 'down'
  readonly aim: number | null
  readonly steerable: boolean
  /** How many reports later it is known; null where it is seen as it stands. */
  readonly late: number | null
}

export interface FrameCouncil {
  /** Places and how many families live there. */
  readonly places: Readonly<Record<Id, number>>
  readonly pots: Readonly<
    Record<
      Id,
      {
        readonly variable: Id
        readonly freeze: readonly Id[]
        /** Whether the law pays, whatever it costs. */
        readonly overdraw: boolean
      }
    >
  >
  readonly services: Readonly<
    Record<Id, { readonly owner: Id; readonly yearly: number; readonly places: readonly Id[] }>
  >
  readonly overlaps: Readonly<
    Record<
      Id,
      {
        readonly between: readonly Id[]
        readonly roles: readonly Id[]
        readonly worth: number
        readonly closes: Id | null
      }
    >
  >
  readonly bodies: Readonly<Record<Id, FrameBody>>
  readonly forms: Readonly<
    Record<
      Id,
      {
        readonly full: boolean
        readonly fields: Readonly<Record<Id, { readonly options: readonly Id[]; readonly words: boolean }>>
      }
    >
  >
  readonly motions: {
    readonly cover: readonly Id[]
    readonly hearing: readonly Id[]
    readonly coSigners: number
    readonly free: {
      readonly decide: readonly Id[]
      readonly pot: Id
      readonly costs: readonly number[]
      readonly classes: readonly Id[]
    } | null
  }
  /** Points of time in a round; null where time is not counted. */
  readonly time: { readonly perRound: number; readonly visit: number; readonly cosign: number } | null
  readonly subjects: Readonly<Record<Id, readonly Id[]>>
  /** Acts that are statements to the press. */
  readonly press: readonly Id[]
  readonly counterparts: Readonly<Record<Id, readonly Id[]>>
  readonly perspective: readonly Id[]
  readonly pulse: number
  /** Questions that explain, and the phase of each. */
  readonly checks: Readonly<Record<Id, Id>>
  readonly assumptions: readonly Id[]
  /** What multiplies the effects of measures, and what each of them rests on. */
  readonly factors: Readonly<Record<Id, Id | null>>
  readonly presets: Readonly<Record<Id, number>>
  /** Roles that can be written to as one. */
  readonly circles: Readonly<Record<Id, readonly Id[]>>
}

export interface FrameBody {
  readonly seats: Readonly<Record<Id, number>>
  /** Votes of the members whom nobody plays. */
  readonly members: readonly number[]
  readonly majority: number
  readonly late: number | null
  readonly of: 'all' | 'present'
  readonly quorum: number
  readonly conflict: boolean
  readonly advises: boolean
  readonly ballot: 'open' | 'closed'
}

export function measureOf(measure: Scenario['measures'][Id]): FrameMeasure {
  const { owner, cost, yearly, pot, staff, propose, decide, deliver, places, access, stage, from, assumption } = measure
  const sure = measure.refunds.filter(({ when }) => when === undefined)
  return {
    owner: owner ?? null,
    cost,
    yearly,
    pot: pot ?? null,
    staff,
    others: {
      share: Math.min(
        1,
        sure.reduce((sum, { share }) => sum + share, 0),
      ),
      perhaps: sure.length < measure.refunds.length,
    },
    propose,
    decide,
    deliver,
    places,
    access: access ?? null,
    stage: stage ?? null,
    from: from ?? null,
    assumption: assumption ?? null,
  }
}

export function indicatorOf({
  terms,
  per,
  digits,
  unit,
  good,
  aim,
  steerable,
  report,
}: Scenario['indicators'][Id]): FrameIndicator {
  return { terms, per, digits, unit, good, aim: aim ?? null, steerable, late: report?.late ?? null }
}

/** What is the same at every table of a scenario and no secret at any time. */
export function councilOf(scenario: Scenario): FrameCouncil {
  const { motions, time, asking, debrief } = scenario
  return {
    places: each(scenario.places, ({ weight }) => weight),
    pots: each(scenario.pots, ({ variable, freeze, overdraw }) => ({ variable, freeze, overdraw })),
    services: each(scenario.services, ({ owner, yearly, places }) => ({ owner, yearly, places })),
    overlaps: each(scenario.overlaps, ({ between, roles, worth, close }) => ({
      between,
      roles,
      worth,
      closes: close?.service ?? null,
    })),
    bodies: each(scenario.bodies, bodyOf),
    forms: each(scenario.forms, ({ full, fields }) => ({
      full,
      fields: each(fields, ({ options, words }) => ({ options: Object.keys(options), words })),
    })),
    motions: {
      cover: motions?.cover ?? [],
      hearing: motions?.hearing ?? [],
      coSigners: motions?.coSigners ?? 0,
      free: freeOf(motions?.free),
    },
    time: time === undefined ? null : { ...time, cosign: motions?.points ?? 0 },
    subjects: each(asking?.subjects ?? {}, ({ to }) => to),
    press: Object.entries(scenario.acts).flatMap(([id, { press }]) => (press ? [id] : [])),
    counterparts: each(scenario.roles, ({ needs, clashes }) => [...new Set([needs, clashes])]),
    perspective: Object.keys(debrief.perspective?.options ?? {}),
    pulse: debrief.pulse?.answers.length ?? 0,
    checks: each(scenario.checks, ({ phase }) => phase),
    assumptions: Object.keys(scenario.assumptions),
    factors: each(scenario.factors, ({ assumption }) => assumption ?? null),
    presets: each(scenario.presets, ({ minutes }) => minutes),
    circles: each(scenario.circles, ({ roles }) => roles),
  }
}

function bodyOf({
  seats,
  members,
  majority,
  late,
  of,
  quorum,
  conflict,
  advises,
  ballot,
}: Scenario['bodies'][Id]): FrameBody {
  const votes = members.map((member) => member.votes)
  return { seats, members: votes, majority, late: late ?? null, of, quorum, conflict, advises, ballot }
}

function freeOf(free: NonNullable<Scenario['motions']>['free']): FrameCouncil['motions']['free'] {
  if (free === undefined) return null
  const { decide, pot, costs, classes } = free
  return { decide, pot, costs, classes: Object.keys(classes) }
}

/** One value for every entry. */
export function each<A, B>(entries: Readonly<Record<Id, A>>, make: (entry: A) => B): Record<Id, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]))
}
