/** Where things stand, as data: positions are shares of the free rectangle, one set for tall rooms and one for wide ones. */

export type Shape = 'tall' | 'wide'
export type Spot = readonly [number, number]
export type PerShape<T> = Readonly<Record<Shape, T>>

/** Ground that is kept for one offer. */
export interface Site {
  readonly at: PerShape<Spot>
  /** How many families the kept ground has room for. */
  readonly seats: number
  /** How many letters of a label the kept ground has room for. */
  readonly letters: number
  readonly form: 'house' | 'meeting' | 'trace'
  /** A meadow until somebody builds. */
  readonly spare?: true | undefined
}

/** A line that families on the way to a site stand in. */
export interface Queue {
  readonly to: string
  readonly line: PerShape<readonly Spot[]>
  readonly seats: number
}

export interface MapPlan {
  readonly id: string
  readonly sites: Readonly<Record<string, Site>>
  readonly road: PerShape<readonly Spot[]>
  /** Pairs of sites with free ground between them, for families with two doors. */
  readonly strings: readonly (readonly [string, string])[]
  readonly queues: readonly Queue[]
  /** Where actors stand, in their order, at the lower edge. */
  readonly seats: PerShape<readonly Spot[]>
}

export interface TheatreDoor {
  readonly at: Spot
  readonly form: 'hall' | 'pavilion' | 'meeting'
}

/** The same estate from the side. All positions are shares of the whole sheet. */
export interface TheatreStage {
  readonly horizon: number
  readonly doors: Readonly<Record<string, TheatreDoor>>
  readonly home: Spot
  readonly woman: { readonly at: Spot; readonly height: number; readonly faces: 'left' | 'right' }
  /** From outside to the first door, on to the second, home. */
  readonly ways: readonly [readonly Spot[], readonly Spot[], readonly Spot[]]
  readonly lamps: readonly Spot[]
  readonly distance: Spot
}

export interface TheatrePlan {
  readonly id: string
  readonly order: readonly [string, string]
  readonly stages: PerShape<TheatreStage>
}
