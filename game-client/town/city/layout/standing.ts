/** Everything that must be seen and read keeps its ground before any house is built: names, doors, roles, pots. */
import { placed } from '../../layout/frame.ts'
import { type Box, boxAround } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'
import { at as first } from '../../maths/known.ts'
import { type CityPlan, inShape, type Where } from '../plan.ts'
import type { CityFrame } from './measures.ts'
import { isIn, type Quarter } from './places.ts'
import { inside, settle, type Wish } from './settle.ts'

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

/** A door alone. */
export function houseBox({ house }: CityFrame, [x, y]: Point): Box {
  return boxAround(x, y - house * 0.06, house * 0.56, house * 0.6)
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
  const step = Math.max(4, 4 * frame.k)
  const stand = (
    where: Where,
    tries: readonly Omit<Wish, 'at'>[],
    above: readonly (readonly Box[])[] = [],
    among = taken,
  ): Point => {
    const at = placed(frame, inShape(where, frame.shape))
    for (const lying of [among, ...above])
      for (const one of tries) {
        const here = settle({ ...one, at }, lying, frame.free, step)
        if (here === null) continue
        among.push(one.box(here))
        return here
      }
    return inside(at, first(tries, 0).box, frame.free)
  }
  const labels = mapped(plan.places, ({ label }, id) =>
    stand(label, [{ box: (at) => labelBox(names[id] ?? id, frame, at) }]),
  )
  const written = [...taken]
  const houses: Box[] = []
  const doorAt = (where: Where, place: string) => {
    const quarter = quarters.find(({ id }) => id === place)
    const isInPlace = ([x, y]: Point, inset: number) => quarter === undefined || isIn(quarter, x, y, inset)
    const withRow = { box: (at: Point) => doorBox(frame, at, 1), fits: (at: Point) => stands(at, 7 * frame.k) }
    const stands = ([x, y]: Point, inset: number) =>
      isInPlace([x, y], inset) && isInPlace([x, y + frame.house * 0.6], 0)
    // Where there is little room the rows give way, of this door and of others, then the other doors; a name never does.
    const alone = { box: (at: Point) => houseBox(frame, at), fits: (at: Point) => isInPlace(at, 2) }
    const here = stand(where, [withRow, alone], [[...written, ...houses], written])
    houses.push(houseBox(frame, here))
    return here
  }
  const doors = Object.fromEntries(
    Object.entries(plan.services).flatMap(([id, { at }]) =>
      Object.entries(at).map(([place, where]) => [doorKey(id, place), doorAt(where, place)] as const),
    ),
  )
  const built = [...taken]
  const sites = mapped(plan.places, ({ free }, id) => free.map((where) => doorAt(where, id)))
  // Money is one story and who works with whom another: their signs are never seen together.
  const besidePots = [...taken]
  const actors = mapped(plan.actors, (where) =>
    stand(where, [{ box: ([x, y]) => boxAround(x, y, frame.actor, frame.actor) }], [written]),
  )
  // What a pot says may be long: where there is room, its slip has ground for all of it.
  const slips = [7.4, 5.4].map((half) => ({ box: (at: Point) => slipBox(frame, at, half) }))
  // In little room they lie on doors, and in less on names: no slip ever lies on another.
  const laid: Box[] = []
  const pots = mapped(plan.pots, (where) => {
    const at = stand(where, slips, [[...written, ...laid], laid], besidePots)
    laid.push(slipBox(frame, at, 7.4))
    return at
  })
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

export function potBox(frame: CityFrame, at: Point): Box {
  return slipBox(frame, at, 5.4)
}

/** A slip of paper, `half` of its width in letters. */
function slipBox({ font }: CityFrame, [x, y]: Point, half: number): Box {
  return boxAround(x, y, font * half, font * 1.7)
}

function mapped<A, B>(all: Readonly<Record<string, A>>, make: (one: A, id: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, make(one, id)]))
}
