/** Everything about a picture that can be known without drawing it: pure, and kept for going back. */

import { type Body, bodiesOf } from '../layout/bodies.ts'
import { type Cast, castOf } from '../layout/cast.ts'
import { type Frame, frameOf, type Room } from '../layout/frame.ts'
import type { Ground, GroundOrder } from '../layout/ground.ts'
import { groundOf } from '../layout/lay-ground.ts'
import { type Regions, regionsOf } from '../layout/regions.ts'
import { isTheatre, type TownPicture } from '../picture.ts'
import { type Theatre, theatreOf } from '../theatre/theatre.ts'

export interface MapScenery {
  readonly kind: 'map'
  readonly picture: TownPicture
  readonly frame: Frame
  readonly regions: Regions
  readonly ground: Ground
  /** Sites that something stands on. */
  readonly used: readonly string[]
  readonly cast: Cast
  readonly bodies: readonly Body[]
}

export interface TheatreScenery {
  readonly kind: 'theatre'
  readonly picture: TownPicture
  readonly theatre: Theatre
}

export type Scenery = MapScenery | TheatreScenery

const kept = 6
const grounds = new Map<string, Ground>()

/** The scenery of a picture. Families keep their parts from the scenery before, where they can. */
export function sceneryOf(picture: TownPicture, room: Room, before: Scenery | null): Scenery {
  if (!isTheatre(picture)) return mapSceneryOf(picture, room, before)
  const { theatre, seed } = picture
  return { kind: 'theatre', picture, theatre: theatreOf(theatre, room.width, room.height, seed) }
}

function mapSceneryOf(picture: TownPicture, room: Room, before: Scenery | null): MapScenery {
  const regions = regionsOf(picture, room)
  const frame = frameOf({ ...room, free: regions.map }, picture.format)
  const used = picture.offers.map(({ at }) => at)
  const ground = groundFor({
    plan: picture.plan,
    frame,
    seed: picture.seed,
    families: picture.families.total,
    actors: picture.actors.length > 0,
    used,
  })
  const cast = castOf(picture, ground, before?.kind === 'map' ? before.cast : [])
  return { kind: 'map', picture, frame, regions, ground, used, cast, bodies: bodiesOf(picture, ground, cast) }
}

/** The same order gives the same ground, object for object, as long as it is kept. */
function groundFor(order: GroundOrder): Ground {
  const { plan, frame, seed, families, actors, used } = order
  const spares = frame.shape === 'tall' ? used.filter((id) => plan.sites[id]?.spare === true).toSorted() : []
  const key = JSON.stringify([plan.id, frame, seed, families, actors, spares])
  const found = grounds.get(key) ?? groundOf(order)
  grounds.delete(key)
  grounds.set(key, found)
  for (const oldest of grounds.keys()) {
    if (grounds.size <= kept) break
    grounds.delete(oldest)
  }
  return found
}
