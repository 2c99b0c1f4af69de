/** Everything that must be seen and read keeps its ground before any house is built: names, doors, roles, pots. */
import { placed } from '../../layout/frame.ts'
import { type Box, boxAround } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'
import { type CityPlan, inShape, type Where } from '../plan.ts'
import type { CityFrame } from './measures.ts'
import { isIn, type Quarter } from './places.ts'
import { settle, type Wish } from './settle.ts'

export interface Standing {
  /** The middle of a place's name. */
  readonly labels: Readonly<Record<string, Point>>
  /** By service and place. */
  readonly doors: Readonly<Record<string, Point>>
  /** Sites for what is decided later, by place. */
  readonly sites: Readonly<Record<string, readonly Point[]>>
  readonly actors: Readonly<Record<string, Point>>
  readonly pots: Readonly<Record<string, Point>>
  /** Ground without houses and trees, and ground without families at home. */
  readonly unbuilt: readonly Box[]
  readonly unlived: readonly Box[]
}

/** Letters that the line below a name may need. */
const valueLetters = 13

export function labelBox(name: string, { font }: CityFrame, [x, y]: Point): Box {
  const half = Math.max(name.length * 0.3, valueLetters * 0.26) * font + 3
  return { left: x - half, top: y - font * 0.72, right: x + half, bottom: y + font * 1.9 }
}

/** A door with so many rows of families before it. */
export function doorBox({ house, gap, dot }: CityFrame, [x, y]: Point, rows: number): Box {
  const half = Math.max(house * 0.56, gap * 2.5)
  return { left: x - half, top: y - house * 0.66, right: x + half, bottom: y + house * 0.5 + dot + rows * gap }
}

export function doorKey(service: string, place: string): string {
  return `${service}@${place}`
}

/** Settles names first, then doors, roles, sites and pots. `rows` says how many rows a place may need. */
export function standingOf(
  plan: CityPlan,
  frame: CityFrame,
  quarters: readonly Quarter[],
  names: Readonly<Record<string, string>>,
  rows: (place: string) => number,
): Standing {
  const taken: Box[] = []
  const stand = (where: Where, box: Wish['box'], fits?: Wish['fits']): Point => {
    const at = placed(frame, inShape(where, frame.shape))
    const here = settle(fits === undefined ? { at, box } : { at, box, fits }, taken, frame.free, 4 * frame.k)
    taken.push(box(here))
    return here
  }
  const quarterOf = (place: string) => quarters.find(({ id }) => id === place)
  const labels = mapped(plan.places, ({ label }, id) => stand(label, (at) => labelBox(names[id] ?? id, frame, at)))
  const doorAt = (where: Where, place: string) => {
    const quarter = quarterOf(place)
    const fits = ([x, y]: Point) =>
      quarter === undefined || (isIn(quarter, x, y, 7 * frame.k) && isIn(quarter, x, y + frame.house * 0.6))
    return stand(where, (at) => doorBox(frame, at, 1), fits)
  }
  const doors = Object.fromEntries(
    Object.entries(plan.services).flatMap(([id, { at }]) =>
      Object.entries(at).map(([place, where]) => [doorKey(id, place), doorAt(where, place)] as const),
    ),
  )
  const built = [...taken]
  const actors = mapped(plan.actors, (where) => stand(where, ([x, y]) => boxAround(x, y, frame.actor, frame.actor)))
  const sites = mapped(plan.places, ({ free }, id) => free.map((where) => doorAt(where, id)))
  const pots = mapped(plan.pots, (where) => stand(where, (at) => potBox(frame, at)))
  const rowsBefore = (at: Point, place: string) => doorBox(frame, at, rows(place))
  const received = [
    ...Object.entries(doors).map(([key, at]) => rowsBefore(at, key.split('@')[1] ?? '')),
    ...Object.entries(sites).flatMap(([place, some]) => some.map((at) => doorBox(frame, at, Math.min(3, rows(place))))),
  ]
  const discs = Object.values(actors).map(([x, y]) => boxAround(x, y, frame.actor, frame.actor))
  return {
    labels,
    doors,
    sites,
    actors,
    pots,
    unbuilt: [...built, ...discs],
    unlived: [...built, ...discs, ...received],
  }
}

export function potBox({ font }: CityFrame, [x, y]: Point): Box {
  return boxAround(x, y, font * 6.7, font * 1.7)
}

function mapped<A, B>(all: Readonly<Record<string, A>>, make: (one: A, id: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, make(one, id)]))
}
