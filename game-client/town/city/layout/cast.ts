/** Every family of a picture in its place: at home, on its way, in the rows before a door, or gone out. */
import { type Bow, distance, onBow, type Point, partOf } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import type { FamilyState } from '../../picture.ts'
import { type CityDoor, type CityPicture, type CityPlace, showsFamilies } from '../picture.ts'
import type { CityGround } from './city-ground.ts'
import { furtherSites } from './further-sites.ts'
import type { Homes } from './homes.ts'
import { doorKey } from './standing.ts'

export interface CityBody {
  /** The same family in every picture of the town. */
  readonly id: string
  readonly place: string
  readonly state: FamilyState
  readonly at: Point
  /** The way that it has gone; null for whoever is not on the way. */
  readonly gone: Bow | null
}

/** Families stand in rows of so many. */
const inRow = 5
/** How far along their way families may stand. */
const shares = [0.5, 0.38, 0.62, 0.3, 0.7, 0.44, 0.56]

/** Where each door of the picture stands: services on their own ground, measures on the free sites of their place. */
export function doorPoints(picture: CityPicture, ground: CityGround): Readonly<Record<string, Point>> {
  const used = new Map<string, number>()
  const further = furtherSites(picture, ground)
  return Object.fromEntries(
    picture.doors.map((door): [string, Point] => {
      const own = door.kind === 'service' ? ground.doors[doorKey(door.of, door.place)] : undefined
      if (own !== undefined) return [door.id, own]
      const index = used.get(door.place) ?? 0
      used.set(door.place, index + 1)
      return [door.id, ground.sites[door.place]?.[index] ?? further(door.place)]
    }),
  )
}

/** One body for each family that is shown. Together they are all families of those places. */
export function castOf(
  picture: CityPicture,
  ground: CityGround,
  homes: Homes,
  points: Readonly<Record<string, Point>>,
): readonly CityBody[] {
  return picture.places
    .filter(({ id }) => showsFamilies(picture, id))
    .flatMap((place) => {
      const doors = picture.doors.filter((door) => door.place === place.id && door.receives)
      return inPlace(place, doors, ground, homes[place.id] ?? [], points)
    })
}

function inPlace(
  { id, families: { total, reached, way, out } }: CityPlace,
  doors: readonly CityDoor[],
  ground: CityGround,
  homes: readonly Point[],
  points: Readonly<Record<string, Point>>,
): readonly CityBody[] {
  const open = doors.map((door) => points[door.id] ?? at(homes, 0))
  const goals = doors.some(({ state }) => state === 'begun')
    ? doors.filter(({ state }) => state === 'begun').map((door) => points[door.id] ?? at(homes, 0))
    : open
  const crowd: Point[] = [...homes]
  return Array.from({ length: total }, (_, index): CityBody => {
    const home = at(homes, index)
    const body = { id: `${id} ${index}`, place: id, gone: null }
    if (index < reached && open.length > 0)
      return { ...body, state: 'reached', at: inRows(open, index, reached, ground) }
    if (index < reached) return { ...body, state: 'reached', at: home }
    const goal = goals[index % Math.max(1, goals.length)]
    if (index < reached + way && goal !== undefined) {
      const gone = wayTo(home, goal, index, crowd, ground)
      crowd.push(gone.b)
      return { ...body, state: 'way', at: gone.b, gone }
    }
    return { ...body, state: index >= total - out ? 'out' : 'home', at: home }
  })
}

/** In rows of five before one of the doors, which fill in turn. */
function inRows(doors: readonly Point[], index: number, reached: number, { frame }: CityGround): Point {
  const door = index % doors.length
  const [x, y] = at(doors, door)
  const seat = Math.floor(index / doors.length)
  const here = Math.ceil((reached - door) / doors.length)
  const row = Math.floor(seat / inRow)
  const inThisRow = Math.min(inRow, here - row * inRow)
  const { gap, house, dot } = frame
  return [x + ((seat % inRow) - (inThisRow - 1) / 2) * gap, y + house * 0.5 + dot * 1.7 + row * gap]
}

/** The first part of a bent way to a door, to where it is least crowded. */
function wayTo(home: Point, door: Point, index: number, crowd: readonly Point[], { frame }: CityGround): Bow {
  const bend = ((index % 3) - 1) * 16 * frame.k
  const middle: Point = [(home[0] + door[0]) / 2 + bend, (home[1] + door[1]) / 2 + 12 * frame.k]
  const whole: Bow = { a: home, c: middle, b: door }
  const others = crowd.filter((other) => other !== home)
  const rooms = shares.map((share) => {
    const here = onBow(whole, share)
    const nearest = others.reduce((least, other) => Math.min(least, distance(other, here)), frame.gap)
    return { share, nearest }
  })
  return partOf(whole, rooms.reduce((a, b) => (b.nearest > a.nearest ? b : a)).share)
}
