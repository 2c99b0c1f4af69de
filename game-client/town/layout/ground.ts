/** The estate without its families: everything that stays the same from picture to picture. Pure and repeatable. */
import type { Box } from '../maths/box.ts'
import { type Bow, type Line, type Point, smooth } from '../maths/curve.ts'
import { contour, type Field, type Shapes } from '../maths/field.ts'
import { known } from '../maths/known.ts'
import { luck, noise } from '../maths/luck.ts'
import type { MapPlan, Spot } from '../plan.ts'
import { type Frame, placed } from './frame.ts'
import { lawnsOf, type Round, treesOf } from './green.ts'
import { homesOf } from './homes.ts'
import { type House, housesOf } from './houses.ts'
import { type Place, placesOf } from './places.ts'
import { outlineOf, reliefOf, roadOf, roadsideOf } from './slope.ts'
import { actorRadius, weatherGround } from './spots.ts'
import { groundUnder, homesUnder, stringBetween } from './strings.ts'
import { threadLines } from './threads.ts'
import { groundOfQueue, queueSpots, type Way, waysOf } from './ways.ts'

/** What decides where anything may stand. */
export interface Terrain {
  readonly outline: Field
  readonly road: Line
  readonly roadside: Field
  /** Ground on which neither house nor home nor tree may lie. */
  readonly keep: readonly Box[]
  /** Lines that homes avoid, if they can. */
  readonly quiet: readonly Line[]
}

export interface QueueLine {
  readonly to: string
  readonly line: Line
  readonly spots: readonly Point[]
}

export interface Ground extends Terrain {
  readonly frame: Frame
  readonly seed: string
  readonly shape: Shapes
  readonly relief: Field
  readonly places: Readonly<Record<string, Place>>
  readonly queues: readonly QueueLine[]
  readonly houses: readonly House[]
  readonly homes: readonly Point[]
  readonly ways: readonly (Way | null)[]
  readonly trees: readonly Round[]
  readonly lawns: readonly Round[]
  readonly seats: readonly Point[]
}

/** What a ground follows from, and nothing else. */
export interface GroundOrder {
  readonly plan: MapPlan
  readonly frame: Frame
  readonly seed: string
  readonly families: number
  /** Whether the lower edge stays free for actors. */
  readonly actors: boolean
  /** Sites that something stands on. A tall room keeps meadows free only where something has been built. */
  readonly used: readonly string[]
}

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
