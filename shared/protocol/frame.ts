/** The public structure of a scenario: ids and numbers that a screen needs to set out a view. No texts, no cards. */
import type { Id } from '../engine/state.ts'
import type { CityPlan } from '../scenario/city.ts'
import type { Phase, Scenario } from '../scenario/schema.ts'
import type { TownPlan } from '../scenario/town.ts'
import {
  councilOf,
  each,
  type FrameCouncil,
  type FrameIndicator,
  type FrameMeasure,
  indicatorOf,
  measureOf,
} from './frame-council.ts'

export interface Frame {
  readonly families: number
  readonly roles: readonly Id[]
  /** Rounds and their phases, in the order of the scenario. */
  readonly rounds: Readonly<Record<Id, Readonly<Record<Id, FramePhase>>>>
  readonly variables: Readonly<Record<Id, FrameVariable>>
  readonly indicators: Readonly<Record<Id, FrameIndicator>>
  readonly measures: Readonly<Record<Id, FrameMeasure>>
  /** The roles that may be excepted from a choice, by the index of their reason. */
  readonly choices: Readonly<Record<Id, readonly Id[]>>
  readonly proposals: Readonly<Record<Id, FrameProposal>>
  /** The public variable whose course the what-ifs compare. */
  readonly subject: Id
  readonly questions: number
  readonly picture: FrameTown | null
  readonly city: FrameCity | null
  readonly council: FrameCouncil
}

/** The picture of the town without its texts. */
export interface FrameTown extends Pick<TownPlan, 'maps' | 'proposal' | 'way' | 'icons'> {
  readonly offers: Readonly<Record<Id, Omit<TownPlan['offers'][Id], 'name'>>>
  readonly twice: Readonly<Record<Id, Omit<TownPlan['twice'][Id], 'name'>>>
  readonly evening: Pick<TownPlan['evening'], 'order' | 'stages'>
}

/** The picture of a whole town without its texts; what water it has is named in them. */
export interface FrameCity extends Omit<CityPlan, 'river' | 'layers'> {
  readonly layers: readonly Omit<CityPlan['layers'][number], 'name'>[]
  readonly river: Omit<NonNullable<CityPlan['river']>, 'name'> | null
}

export interface FramePhase {
  readonly look: Phase['look']
  readonly shows: Phase['shows']
  readonly only: 'room' | 'alone' | null
  /** How long it takes in a room. */
  readonly seconds: number
  /** The choice that is laid in this phase. */
  readonly choice: Id | null
  /** The body that votes in this phase. */
  readonly vote: Id | null
}

export interface FrameVariable {
  readonly unit: Scenario['variables'][Id]['unit']
  readonly step: number
  readonly digits: number
  readonly max: number
  readonly public: boolean
  /** Amounts that people know something like, rising, in the unit of the file. */
  readonly like: readonly number[]
}

export interface FrameProposal {
  readonly fields: Readonly<Record<Id, { readonly by: Id; readonly options: readonly Id[] }>>
  readonly signers: readonly Id[]
}

/** What every audience may know of the scenario's shape from the first moment on; closed cards are not even named. */
export function frameOf(scenario: Scenario): Frame {
  return {
    families: scenario.ground.families,
    roles: Object.keys(scenario.roles),
    rounds: each(scenario.rounds, ({ phases }) =>
      each(phases, ({ look, shows, only, seconds, accepts }) => ({
        look,
        shows,
        only: only ?? null,
        seconds,
        choice: accepts.choose ?? null,
        vote: accepts.vote ?? null,
      })),
    ),
    variables: each(scenario.variables, ({ unit, step, digits, max, visibility, like }) => ({
      unit,
      step,
      digits,
      max,
      public: visibility === 'public',
      like: like.map(({ of }) => of),
    })),
    indicators: each(scenario.indicators, indicatorOf),
    measures: each(scenario.measures, measureOf),
    choices: each(scenario.choices, ({ except }) => except.map(({ role }) => role)),
    proposals: each(scenario.proposals, ({ fields, signers }) => ({
      fields: each(fields, ({ by, options }) => ({ by, options: Object.keys(options) })),
      signers,
    })),
    subject: scenario.debrief.subject,
    questions: scenario.debrief.questions.length,
    picture: scenario.town === undefined ? null : townOf(scenario.town),
    city: scenario.city === undefined ? null : cityOf(scenario.city),
    council: councilOf(scenario),
  }
}

function townOf({ maps, proposal, way, icons, offers, twice, evening }: TownPlan): FrameTown {
  return {
    maps,
    proposal,
    way,
    icons,
    offers: each(offers, ({ icon, run, site, reached, measure, proposal: by, joins }) => ({
      icon,
      run,
      site,
      reached,
      measure,
      proposal: by,
      joins,
    })),
    twice: each(twice, ({ from, to, families }) => ({ from, to, families })),
    evening: { order: evening.order, stages: evening.stages },
  }
}

function cityOf({ river, layers, ...plan }: CityPlan): FrameCity {
  return {
    ...plan,
    layers: layers.map(({ indicator, cuts }) => ({ indicator, cuts })),
    river: river === undefined ? null : { line: river.line, at: river.at },
  }
}
