/** How a town decides: bodies and their members, the path of a motion, its form, and one's own idea. */
import { z } from 'zod'
import { amount, change, condition, id, text, whole } from './pieces.ts'

export const body = z.strictObject({
  name: text,
  seats: z.record(id, z.int().min(1).max(100)).meta({ description: 'Votes of the roles that sit there.' }),
  members: z
    .array(
      z.strictObject({
        name: text,
        votes: z.int().min(1).max(100),
        yes: condition.meta({
          description: 'When they vote yes. May ask about the motion: covered(), signers(), passed() of a body …',
        }),
        why: text,
      }),
    )
    .default([])
    .meta({ description: 'Members whom nobody plays.' }),
  majority: z.int().min(1).meta({ description: 'Votes that are needed.' }),
  late: z.int().min(1).optional().meta({ description: 'Votes that a motion needs which came after the deadline.' }),
  of: z
    .enum(['all', 'present'])
    .default('all')
    .meta({ description: 'present: more than half of those who vote yes or no, once the quorum is there.' }),
  quorum: z.int().min(1).default(1),
  conflict: z.boolean().default(false).meta({ description: 'true: who would carry it out does not vote.' }),
  advises: z
    .boolean()
    .default(false)
    .meta({ description: 'true: its vote is a recommendation; the motion goes on either way.' }),
  ballot: z.enum(['open', 'closed']).default('open'),
})

export const form = z.strictObject({
  name: text,
  text: text.optional(),
  full: z
    .boolean()
    .default(false)
    .meta({ description: 'true: with all its fields filled, a motion counts as conceived.' }),
  fields: z.record(
    id,
    z.strictObject({
      label: text,
      options: z.record(id, z.strictObject({ label: text, tags: z.array(id).default([]) })),
      words: z.boolean().default(false).meta({ description: 'true: own words may stand beside the building block.' }),
    }),
  ),
  example: text.optional().meta({ description: 'A good one, in full.' }),
  contrast: text.optional().meta({ description: 'The bad twin of the good one.' }),
})

export const motions = z.strictObject({
  cover: z.array(id).default([]).meta({ description: 'Roles that state whether the money is there.' }),
  hearing: z.array(id).default([]).meta({ description: 'Roles that must be heard before a decision.' }),
  unheard: z.array(change).default([]).meta({ description: 'What it changes to decide without hearing them.' }),
  coSigners: z.int().min(0).max(6).default(3),
  points: z.int().min(0).max(5).default(0).meta({ description: 'Time it takes each co-signer.' }),
  free: z
    .strictObject({
      title: text.meta({ description: "What stands above the field for one's own idea." }),
      decide: z.array(id).min(1),
      pot: id,
      costs: z.array(whole).min(1).meta({ description: 'What it may cost a year.' }),
      classes: z
        .record(
          id,
          z.strictObject({
            name: text,
            access: z.enum(['outreach', 'structure', 'come']),
            stage: z.int().min(1).max(7),
            function: id.optional(),
            group: id.optional(),
            delay: z.int().min(0).max(5).default(0),
            effects: z.array(
              change.extend({
                as: z.enum(['once', 'level', 'yearly']).default('level'),
                outcome: z.boolean().default(false),
              }),
            ),
          }),
        )
        .meta({ description: 'The facilitator assigns one of these; amounts are for 100,000 a year.' }),
    })
    .optional(),
})

export const time = z.strictObject({
  perRound: z.int().min(1).max(12).meta({ description: 'Points of time that each role has in a round.' }),
  visit: z.int().min(0).max(12).default(2),
})

export const asking = z.strictObject({
  subjects: z.record(id, z.strictObject({ text, to: z.array(id).min(1), answer: text.optional() })),
  phases: z.int().min(1).max(4).default(1).meta({ description: 'How many phases later the answer is due.' }),
  unanswered: z.array(change).default([]),
})

export const story = z.strictObject({
  name: text,
  contacts: amount.meta({ description: 'How many doors she goes through this year.' }),
  versions: z
    .array(z.strictObject({ when: condition, text }))
    .min(1)
    .meta({ description: 'The first that holds is told; the last must always hold.' }),
})

export const document = z.strictObject({
  title: text,
  text,
  for: z.array(id).default([]).meta({ description: 'Nobody named: everybody.' }),
  when: condition.optional().meta({ description: 'From when on. Public facts only.' }),
})

export const inject = z.strictObject({
  headline: text,
  text,
  question: text.optional(),
  guidance: text.optional().meta({ description: 'For the facilitator.' }),
  covered: condition.default('false').meta({ description: 'When its effects do not happen.' }),
  effects: z.array(change).default([]),
  when: condition.optional().meta({ description: 'Its trigger, where it is drawn.' }),
  chance: amount.optional().meta({ description: 'In percent, where it is drawn.' }),
  audience: z.array(id).default([]).meta({ description: 'Nobody named: everybody.' }),
  choice: z
    .strictObject({
      by: z.array(id).min(1).meta({ description: 'One of these roles answers for all.' }),
      options: z.record(
        id,
        z.strictObject({
          label: text,
          text: text.optional(),
          points: z.int().min(0).default(0),
          effects: z.array(change).default([]),
        }),
      ),
      otherwise: id,
    })
    .optional(),
})
