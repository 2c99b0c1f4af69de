/** The estate with nothing but its homes: which of them are lit, when so many families have somebody to call. */
import { at } from '../maths/known.ts'
import { luck } from '../maths/luck.ts'
import type { Format } from '../picture.ts'
import type { MapPlan } from '../plan.ts'
import { frameOf } from './frame.ts'
import { type Ground, groundOf } from './ground.ts'

/** A dot is this part of the sheet's edge: all of them have room, whatever the size. */
const dotShare = 78

export interface SmallTown {
  readonly plan: MapPlan
  readonly seed: string
  readonly format: Format
  readonly families: number
  /** How many of them somebody reaches. */
  readonly lit: number
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
