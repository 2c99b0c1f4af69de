/** A picture of the town, laid out for one room: where everything is. Pure; the ground is kept while it stays the same. */
import type { Room } from '../../layout/frame.ts'
import type { Point } from '../../maths/curve.ts'
import { type CityPicture, type CityPlace, showsFamilies } from '../picture.ts'
import { type CityBody, castOf, doorPoints } from './cast.ts'
import { type CityGround, cityGround } from './city-ground.ts'
import { type Homes, homesIn } from './homes.ts'
import { cityFrame } from './measures.ts'

export interface CityScenery {
  readonly picture: CityPicture
  readonly ground: CityGround
  /** One home for each family of the places that show theirs, or where a way begins, now or before. */
  readonly homes: Homes
  readonly doors: Readonly<Record<string, Point>>
  readonly bodies: readonly CityBody[]
  /** What the ground follows from, as a name. */
  readonly key: string
}

/** Lays out a picture, on the ground that lies there if it is the same. */
export function citySceneryOf(picture: CityPicture, room: Room, before: CityScenery | null): CityScenery {
  const frame = cityFrame(room, picture.format)
  const places = picture.places.map(({ id, label, families: { total } }) => ({ id, label, families: total }))
  const key = JSON.stringify([frame, picture.seed, places])
  const { plan, seed } = picture
  const ground = before?.key === key ? before.ground : cityGround({ plan, frame, seed, places })
  const doors = doorPoints(picture, ground)
  const known = before?.key === key ? before.homes : {}
  const lived = ({ id }: CityPlace) => showsFamilies(picture, id) || picture.ways.some(({ home }) => home === id)
  const missing = picture.places.filter((place) => lived(place) && !(place.id in known))
  const found = missing.map(({ id, families }) => [id, homesIn(id, families.total, ground)] as const)
  const homes = { ...known, ...Object.fromEntries(found) }
  return { picture, ground, homes, doors, bodies: castOf(picture, ground, homes, doors), key }
}
