/** How the town of a scenario looks: where its doors stand, and which decision fills which of them. Optional. */
import { z } from 'zod'
import { id, text } from './pieces.ts'

const part = z.number().min(-3).max(3)
const spot = z.tuple([part, part]).readonly().meta({ id: 'spot', description: 'Shares of the room: across, down.' })
const line = z.array(spot).max(40)
const perShape = <T extends z.ZodType>(of: T) => z.strictObject({ tall: of, wide: of })

const site = z.strictObject({
  at: perShape(spot),
  seats: z.int().min(0).max(150).meta({ description: 'How many families the ground before it has room for.' }),
  letters: z.int().min(0).max(40).meta({ description: 'How long a name it has room for.' }),
  form: z.enum(['house', 'meeting', 'trace']),
  spare: z.literal(true).optional().meta({ description: 'A meadow until somebody builds.' }),
})

const map = z.strictObject({
  id,
  sites: z.record(id, site),
  road: perShape(line),
  strings: z.array(z.tuple([id, id])).meta({ description: 'Pairs of doors with free ground between them.' }),
  queues: z.array(z.strictObject({ to: id, line: perShape(line), seats: z.int().min(0).max(40) })),
  seats: perShape(line).meta({ description: 'Where the roles stand, in their order.' }),
})

const stage = z.strictObject({
  horizon: part,
  doors: z.record(id, z.strictObject({ at: spot, form: z.enum(['hall', 'pavilion', 'meeting']) })),
  home: spot,
  woman: z.strictObject({ at: spot, height: part, faces: z.enum(['left', 'right']) }),
  ways: z.tuple([line, line, line]).meta({ description: 'To the first door, on to the second, home.' }),
  lamps: line,
  distance: spot,
})

const offer = z.strictObject({
  name: text,
  icon: z.string().min(1).max(40),
  run: z.enum(['city', 'carrier', 'initiative']),
  site: id,
  reached: z.int().min(0).max(150).meta({ description: 'Families that it reaches at the start.' }),
  measure: id.optional().meta({ description: 'It opens with this measure, and whom that reaches comes here.' }),
  proposal: id.optional().meta({ description: 'It opens when this proposal is carried.' }),
  joins: id.optional().meta({ description: 'The offer that it becomes part of, once that is open.' }),
})

export const townSchema = z
  .strictObject({
    maps: z.strictObject({ start: map, carried: map }),
    proposal: id.meta({ description: 'The proposal after which the second map holds.' }),
    way: z.int().min(0).max(150).meta({ description: 'Families that are on their way to a door.' }),
    offers: z.record(id, offer),
    twice: z
      .record(id, z.strictObject({ from: id, to: id, families: z.tuple([z.int().min(0), z.int().min(0)]), name: text }))
      .meta({ description: 'Families that two doors reach; they count at neither of them.' }),
    icons: z.record(id, z.string().min(1).max(40)).meta({ description: 'The sign of each measure.' }),
    masthead: text.meta({ description: 'The name of the newspaper.' }),
    evening: z.strictObject({
      order: z.tuple([id, id]),
      stages: perShape(stage),
      doors: z.record(
        id,
        z.strictObject({
          name: text,
          note: text.meta({ description: 'What hangs on it while it is closed.' }),
          lit: z.array(id).default([]).meta({ description: 'The endings after which it is open.' }),
          opened: text.optional().meta({ description: 'What it is called then.' }),
        }),
      ),
      walk: z
        .record(id, z.enum(['stays', 'first', 'second', 'home']))
        .default({})
        .meta({
          description: 'By ending, how far the woman comes. Default: into the first door that is open, else home.',
        }),
      woman: text,
      home: text,
      distance: text,
    }),
  })
  .meta({ description: 'The picture of the town.' })

export type TownPlan = z.infer<typeof townSchema>
