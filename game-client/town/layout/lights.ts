/** The estate with nothing but its homes: which of them are lit, and the families that somebody reaches, in rows below it. */
import type { Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { luck } from '../maths/luck.ts'
import type { Format } from '../picture.ts'
import type { MapPlan } from '../plan.ts'
import { frameOf } from './frame.ts'
import type { Ground } from './ground.ts'
import { groundOf } from './lay-ground.ts'

/** A dot is this part of the sheet's edge: all of them have room, whatever the size. */
const dotShare = 78

export interface SmallTown {
  readonly plan: MapPlan
  readonly seed: string
  readonly format: Format
  readonly families: number
  /** How many of them somebody reaches. */
  readonly lit: number
  /** Seats below the estate: as many as are lit in the brighter one of the towns that are compared. */
  readonly seats: number
}

export interface Rows {
  /** How much of the sheet's lower edge they take. */
  readonly height: number
  readonly dot: number
  readonly seats: readonly Point[]
}

/** Seats in rows, in groups of five, as wide as the sheet: two towns of one size can be compared row by row. */
export function rowsOf({ seats }: SmallTown, width: number, height: number): Rows {
  const perRow = width < 320 ? 15 : 25
  const air = 0.6
  const gap = (width * 0.94) / (perRow + air * (perRow / 5 - 1))
  const rows = Math.ceil(seats / perRow)
  const tall = (rows + 0.6) * gap
  const place = (seat: number): Point => {
    const column = seat % perRow
    const x = width * 0.03 + (column + 0.5 + Math.floor(column / 5) * air) * gap
    return [x, height - tall + (Math.floor(seat / perRow) + 0.8) * gap]
  }
  return { height: tall, dot: gap * 0.36, seats: Array.from({ length: seats }, (_, seat) => place(seat)) }
}

/** The slope and its houses without doors and signs, with one home for each family. */
export function homesOnly({ plan, seed, format, families }: SmallTown, width: number, height: number): Ground {
  const room = frameOf({ width, height, free: { x: 0, y: 0, w: width, h: height } }, format)
  const dot = Math.sqrt(width * height) / dotShare
  const frame = { ...room, dot, gap: dot * 2.3 }
  const bare = { ...plan, id: `${plan.id} bare`, sites: {}, strings: [], queues: [] }
  return groundOf({ plan: bare, frame, seed, families, actors: false, used: [] })
}

/** By home, whether it is lit. Of two towns with one seed, the brighter one has all lights of the other. */
export function lightsOf({ seed, families, lit }: SmallTown): readonly boolean[] {
  const chance = luck(`lights ${seed}`)
  const order = Array.from({ length: families }, (_, home) => home)
  for (let left = families - 1; left > 0; left--) {
    const other = Math.floor(chance() * (left + 1))
    const [one, two] = [at(order, left), at(order, other)]
    order[left] = two
    order[other] = one
  }
  const lights = new Set(order.slice(0, lit))
  return order.map((_, home) => lights.has(home))
}
