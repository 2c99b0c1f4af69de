/** The estate without its families: everything that stays the same from picture to picture. */
import type { Line, Point } from '../maths/curve.ts'
import type { Field, Shapes } from '../maths/field.ts'
import type { MapPlan } from '../plan.ts'
import type { Frame } from './frame.ts'
import type { Round } from './green.ts'
import type { House } from './houses.ts'
import type { Place } from './places.ts'
import type { Terrain } from './terrain.ts'
import type { Way } from './ways.ts'

export interface QueueLine {
  readonly to: string
  readonly line: Line
  readonly spots: readonly Point[]
}

export interface Ground extends Terrain {
  readonly frame: Frame
  readonly seed: string
  readonly shape: Shapes
  readonly relief: Field
  readonly places: Readonly<Record<string, Place>>
  readonly queues: readonly QueueLine[]
  readonly houses: readonly House[]
  readonly homes: readonly Point[]
  readonly ways: readonly (Way | null)[]
  readonly trees: readonly Round[]
  readonly lawns: readonly Round[]
  readonly seats: readonly Point[]
}

/** What a ground follows from, and nothing else. */
export interface GroundOrder {
  readonly plan: MapPlan
  readonly frame: Frame
  readonly seed: string
  readonly families: number
  /** Whether the lower edge stays free for actors. */
  readonly actors: boolean
  /** Sites that something stands on. A tall room keeps meadows free only where something has been built. */
  readonly used: readonly string[]
}
