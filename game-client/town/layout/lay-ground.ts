/** Lays out the estate without its families. Pure and repeatable. */
import type { Box } from '../maths/box.ts'
import { type Bow, type Point, smooth } from '../maths/curve.ts'
import { contour } from '../maths/field.ts'
import { known } from '../maths/known.ts'
import { luck, noise } from '../maths/luck.ts'
import type { MapPlan, Spot } from '../plan.ts'
import { type Frame, placed } from './frame.ts'
import { lawnsOf, treesOf } from './green.ts'
import type { Ground, GroundOrder, QueueLine } from './ground.ts'
import { homesOf } from './homes.ts'
import { housesOf } from './houses.ts'
import { type Place, placesOf } from './places.ts'
import { outlineOf, reliefOf, roadOf, roadsideOf } from './slope.ts'
import { actorRadius, weatherGround } from './spots.ts'
import { groundUnder, homesUnder, stringBetween } from './strings.ts'
import type { Terrain } from './terrain.ts'
import { threadLines } from './threads.ts'
import { groundOfQueue, queueSpots, waysOf } from './ways.ts'

/** Lays out an estate with exactly one home for each family. */
export function groundOf({ plan, frame, seed, families, actors, used }: GroundOrder): Ground {
  const waves = noise(seed)
  const chance = luck(seed)
  const places = placesOf(plan, frame, (id, site) => site.spare !== true || frame.shape === 'wide' || used.includes(id))
  const strings = plan.strings
    .filter((pair) => pair.every((id) => id in places))
    .map(([one, other]) => stringBetween(known(places, one), known(places, other)))
  const queues = queuesOf(plan, frame)
  const road = roadOf(plan, frame)
  const seats = plan.seats[frame.shape].map((spot) => seated(frame, spot))
  const terrain: Terrain = {
    outline: outlineOf(frame, actors, waves),
    road,
    roadside: roadsideOf(road, frame),
    keep: [...keptGround(frame, places, strings, queues), ...(actors ? weatherGround(frame) : [])],
    quiet: actors ? threadLines(seats, frame, places) : [],
  }
  const houses = housesOf(frame, terrain, chance)
  const wished = strings.flatMap((string) => homesUnder(string, frame.gap))
  const homes = homesOf(families, wished, frame, terrain, houses, chance)
  const open = Object.values(places).filter(({ site }) => site.spare !== true && site.form !== 'trace')
  return {
    ...terrain,
    frame,
    seed,
    shape: contour(terrain.outline, 0),
    relief: reliefOf(frame, waves),
    places,
    queues,
    houses,
    homes,
    ways: waysOf(homes, open, frame, terrain, houses, chance),
    trees: treesOf(frame, terrain, houses, homes, chance, waves),
    lawns: lawnsOf(frame, terrain, chance),
    seats,
  }
}

/** A low room cuts nobody off at its lower edge. */
function seated(frame: Frame, spot: Spot): Point {
  const [x, y] = placed(frame, spot)
  return [x, Math.min(y, frame.free.y + frame.free.h - actorRadius(frame) * 1.25)]
}

function keptGround(
  frame: Frame,
  places: Readonly<Record<string, Place>>,
  strings: readonly Bow[],
  queues: readonly QueueLine[],
): readonly Box[] {
  return [
    ...Object.values(places).map(({ keep }) => keep),
    ...strings.flatMap((string) => groundUnder(string, frame.gap)),
    ...queues.flatMap(({ line }) => groundOfQueue(line, frame.gap)),
  ]
}

function queuesOf(plan: MapPlan, frame: Frame): readonly QueueLine[] {
  return plan.queues.map(({ to, line, seats }) => {
    const points = smooth(
      line[frame.shape].map((spot) => placed(frame, spot)),
      12,
    )
    return { to, line: points, spots: queueSpots(points, seats, frame.gap) }
  })
}
