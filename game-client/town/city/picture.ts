/** What the whole town shows, as plain data: the client fills it from its view. It knows no room, no scenario, no server. */
import type { Actor, FamilyState, Format, ThemeName, Thread, Weather } from '../picture.ts'
import type { CityPlan, Runner } from './plan.ts'

/** One story at a time: the families, one figure by place, who works with whom, the money, or the way of one family. */
export type Story = 'families' | 'figure' | 'together' | 'money' | 'way'

export interface CityPlace {
  readonly id: string
  readonly label: string
  /** The one line below its name. */
  readonly value: string
  readonly families: { readonly total: number; readonly reached: number; readonly way: number; readonly out: number }
  /** Told by colour and pattern, 0 to 4; null where it is not known, or where no figure is shown. */
  readonly level: number | null
  /** Why a figure cannot be seen here; null where there is nothing to hide. */
  readonly fog: string | null
}

/** A house that families can come to: a service, or what has been decided. */
export interface CityDoor {
  readonly id: string
  readonly kind: 'service' | 'measure'
  /** The service or measure that it belongs to. */
  readonly of: string
  readonly label: string
  readonly icon: string
  readonly run: Runner
  readonly place: string
  /** Open, begun but not yet at work, sharing its work with another, or closed. */
  readonly state: 'open' | 'begun' | 'shared' | 'closed'
  /** Whether families are received here. */
  readonly receives: boolean
}

export interface CityPot {
  readonly id: string
  readonly label: string
  readonly amount: string
  readonly frozen: boolean
}

/** Money on its way from a pot to what was decided. */
export interface CityFlow {
  readonly id: string
  readonly pot: string
  readonly to: readonly string[]
  readonly label: string
  /** How broad, from 0 to 1. */
  readonly share: number
}

/** The way of one family in one year. */
export interface CityWay {
  readonly id: string
  readonly label: string
  readonly name: string
  /** How often it was told, in words. */
  readonly count: string
  /** Through how many doors. */
  readonly contacts: number
  readonly home: string
  /** Services and measures, in the order in which it comes to them. */
  readonly through: readonly string[]
  /** 0: this year's; those before lie beneath it. */
  readonly age: number
}

/** Free, voted without anybody knowing how, hands up, counted, or not there. */
export type SeatState = 'open' | 'cast' | 'hand' | 'yes' | 'no' | 'abstain' | 'absent'

export interface SeatGroup {
  readonly id: string
  readonly label: string
  readonly states: readonly SeatState[]
  /** The same in words. */
  readonly told: string
}

/** A body in session, with what lies there; it stands in the place of the town. */
export interface Chamber {
  readonly id: string
  readonly title: string
  readonly motion: string
  readonly rule: string
  readonly groups: readonly SeatGroup[]
  /** What was counted; null before. */
  readonly tally: string | null
  readonly carried: boolean | null
}

export interface CityPicture {
  readonly theme: ThemeName
  readonly format: Format
  /** Same seed, same room: the same town. */
  readonly seed: string
  readonly plan: CityPlan
  readonly story: Story
  readonly places: readonly CityPlace[]
  /** The figure of the whole town, where it is not counted by place. */
  readonly whole: string | null
  readonly doors: readonly CityDoor[]
  readonly actors: readonly Actor[]
  readonly threads: readonly Thread[]
  readonly weather: Weather | null
  readonly pots: readonly CityPot[]
  readonly flows: readonly CityFlow[]
  /** Newest last. */
  readonly ways: readonly CityWay[]
  readonly chamber: Chamber | null
  /** The place that one looks at; on a phone it alone shows its families. */
  readonly looked: string | null
  /** Families set out one after the other, for everybody to count along. */
  readonly slowly: boolean
  readonly labels: {
    readonly families: Readonly<Record<Exclude<FamilyState, 'twice'>, string>>
    readonly river: string
    readonly unknown: string
  }
}

/** Whether this place shows its families one by one. */
export function showsFamilies({ story, format, looked }: CityPicture, place: string): boolean {
  return story === 'families' && (format !== 'phone' || looked === place)
}
