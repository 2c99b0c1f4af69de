/** The course of an evening: what happens when a phase begins or ends, and what may be done in it. */
import { z } from 'zod'
import { change, condition, id, text, whole } from './pieces.ts'

export const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('reveal'), choice: id, when: condition.optional() }),
  z.strictObject({ do: z.literal('settle') }),
  z.strictObject({ do: z.literal('stop'), choice: id, when: condition, among: z.array(id).min(1) }).meta({
    description: 'The dearest choice of these roles falls away; at a tie, that of the role named last.',
  }),
  z.strictObject({ do: z.literal('begin'), choice: id, pot: id, when: condition.optional() }).meta({
    description: 'Pays and begins what was chosen; if it costs more than the pot holds, nothing begins.',
  }),
  change.extend({ do: z.literal('change') }),
  z.strictObject({ do: z.literal('refill'), variable: id, to: whole }).meta({
    description: 'What is left lapses, and the pot is filled anew.',
  }),
  z.strictObject({ do: z.literal('news'), inject: id }),
  z.strictObject({ do: z.literal('strike'), inject: id }).meta({ description: 'The effects of news, unless covered.' }),
  z.strictObject({ do: z.literal('judge'), proposal: id }),
  z.strictObject({ do: z.literal('tell'), variable: id }).meta({ description: 'Its words become public.' }),
  z.strictObject({ do: z.literal('end') }).meta({ description: 'Finds the ending and how far each goal was reached.' }),
])

export const phase = z.strictObject({
  name: text,
  task: text.meta({ description: 'One sentence: what is to be done now.' }),
  talk: text.optional().meta({ description: 'What to talk about while waiting.' }),
  script: text.optional().meta({ description: 'What the facilitator says or does.' }),
  look: z.enum(['table', 'screen', 'wall']),
  seconds: z.int().min(0).max(86_400).meta({ description: '0: without a clock.' }),
  atEnd: z.enum(['wait', 'next']).default('wait'),
  only: z.enum(['room', 'alone']).optional(),
  accepts: z.strictObject({
    share: z.boolean().default(false),
    say: z.boolean().default(false),
    promise: z.array(id).default([]),
    confirm: z.boolean().default(false).meta({ description: 'A promise given now waits for a second role.' }),
    choose: id.optional(),
    act: z.array(id).default([]),
    proposal: id.optional(),
    word: z.boolean().default(false),
    release: z.boolean().default(false),
    guess: z.boolean().default(false),
  }),
  enter: z.array(step).default([]),
  leave: z.array(step).default([]),
  shows: z
    .array(
      z.enum([
        'opening',
        'role',
        'town',
        'cards',
        'promises',
        'choices',
        'news',
        'proposal',
        'year',
        'ending',
        'words',
        'released',
        'whatIf',
        'questions',
        'note',
      ]),
    )
    .default([])
    .meta({ description: 'What stands on the wall and first on the devices.' }),
})
