/** The way of one family: from its home through as many doors as it had to tell its story at. Pure. */
import { distance, type Line, type Point, smooth } from '../../maths/curve.ts'
import type { CityWay } from '../picture.ts'
import type { CityScenery } from './scenery.ts'

export interface Route {
  readonly way: CityWay
  readonly doors: Line
  readonly line: Line
}

/** Older ways run beside newer ones. */
const beside = 5

/** Nothing where its home is not in the picture. */
export function routesOf(now: CityScenery): readonly Route[] {
  return now.picture.ways.flatMap((way) => {
    const home = homeOf(now, way)
    if (home === undefined) return []
    const doors = nearestFirst(home, doorsOf(now, way, home))
    const off = way.age * beside * now.ground.frame.k
    const line = smooth([home, ...doors], 9).map(([x, y]): Point => [x + off, y + off * 0.6])
    return [{ way, doors, line }]
  })
}

/** The same family in every picture: the first of its place. */
export function homeOf({ homes, ground }: CityScenery, { home }: CityWay): Point | undefined {
  return homes[home]?.[0] ?? ground.labels[home]
}

/** One door of each service or measure that there is, in the order of the story, as many as were told. */
function doorsOf({ picture, doors }: CityScenery, { through, contacts }: CityWay, home: Point): Point[] {
  const open = picture.doors.filter(({ state }) => state !== 'closed')
  const found = through.flatMap((of) => {
    const all = open.flatMap((door) =>
      door.of === of && doors[door.id] !== undefined ? [doors[door.id] as Point] : [],
    )
    return nearestFirst(home, all).slice(0, 1)
  })
  return found.slice(0, contacts)
}

/** From one to the next that lies nearest. */
function nearestFirst(from: Point, points: readonly Point[]): Point[] {
  const left = [...points]
  const out: Point[] = []
  let here = from
  while (left.length > 0) {
    const next = left.reduce((a, b) => (distance(here, b) < distance(here, a) ? b : a))
    left.splice(left.indexOf(next), 1)
    out.push(next)
    here = next
  }
  return out
}
