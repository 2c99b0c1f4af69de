/** How a whole town looks: its places, its water and ways, and where everything stands on it. Optional. */
import { z } from 'zod'
import { id, text } from './pieces.ts'

const share = z.number().min(-3).max(3)
const point = z
  .tuple([share, share])
  .readonly()
  .meta({ id: 'point', description: 'Shares of the free room: across, down. Outside of 0 to 1 is beyond its edge.' })
const line = z.array(point).min(2).max(40)
const where = z
  .union([point, z.strictObject({ tall: point, wide: point })])
  .meta({ description: 'A wish: what would lie on something else gives way.' })

/** The ways in which a place is built. */
const STYLES = ['slabs', 'harbour', 'old', 'rows', 'curves', 'villages'] as const
const runner = z.enum(['city', 'carrier', 'initiative']).meta({ description: 'Who runs it; told by the roof.' })
const icon = z.string().min(1).max(40)

const place = z.strictObject({
  seeds: z.array(point).min(1).max(6).meta({ description: 'Ground belongs to the place of the nearest seed.' }),
  label: where,
  style: z.enum(STYLES),
  wash: z.int().min(0).max(5).meta({ description: 'Which of the six tints it has.' }),
  centres: z.array(point).max(12).default([]).meta({ description: 'Churches, villages or a factory, by its style.' }),
  free: z.array(point).max(12).default([]).meta({ description: 'Sites for what is decided later.' }),
})

const door = z.strictObject({
  icon,
  run: runner,
  at: z.record(id, where).meta({ description: 'The places in which it has a door, and where.' }),
})

const built = z.strictObject({
  icon,
  run: runner,
  places: z.array(id).optional().meta({ description: 'Where it stands; otherwise in the places of the measure.' }),
  way: z.int().min(0).max(150).default(0).meta({ description: 'Families on their way to it until it works.' }),
})

const way = z.strictObject({
  home: id.meta({ description: 'The place where it begins.' }),
  through: z.array(id).min(1).max(24).meta({ description: 'Services and measures, in the order of the story.' }),
})

const halt = z.strictObject({
  pot: id,
  month: z.int().min(1).max(12),
  over: id.meta({ description: 'A public variable: the pot stops in that month once it is above 0, or frozen.' }),
})

const layer = z.strictObject({
  name: text.meta({ description: 'One word or two, for a button.' }),
  indicator: id,
  cuts: z.array(z.number()).length(4).meta({ description: 'Four rising values between the five classes.' }),
})

export const citySchema = z
  .strictObject({
    hill: point.optional().meta({ description: 'Where the ground is highest: its lines of height.' }),
    river: z.strictObject({ name: text, line, at: point }).optional(),
    basins: z
      .array(z.tuple([point, point]))
      .max(6)
      .default([]),
    rails: z.array(line).max(3).default([]),
    roads: z.array(line).max(12).default([]),
    places: z.record(id, place),
    services: z.record(id, door).default({}),
    measures: z.record(id, built).default({}),
    actors: z.record(id, where).default({}),
    pots: z.record(id, where).default({}),
    promises: z.record(id, id).default({}).meta({ description: 'The role that a promise is given to.' }),
    ways: z.record(id, way).default({}).meta({ description: 'By story: the doors of the one whose story it is.' }),
    halt: halt.optional().meta({ description: 'When in the year a pot may stop.' }),
    layers: z.array(layer).max(4).default([]).meta({ description: 'Indicators that the town can be tinted by.' }),
  })
  .meta({ description: 'The picture of a whole town, as a model on a plan.' })

export type CityPlan = z.infer<typeof citySchema>
