/** What a scenario file may say. Its types, its parser and its JSON Schema all come from here. */
import { z } from 'zod'
import { phase, type step } from './course.ts'
import { amount, change, condition, id, LANGUAGES, sentence, text, whole } from './pieces.ts'
import { townSchema } from './town.ts'

const variable = z.strictObject({
  name: text,
  unit: z.enum(['families', 'money', 'points']),
  start: whole,
  min: whole,
  max: whole,
  step: z.int().min(1).default(1).meta({ description: 'The grain of storage, in the unit of the file.' }),
  digits: z.int().min(0).max(3).default(0).meta({ description: 'Decimal places on the screen only.' }),
  visibility: z.enum(['public', 'hidden']).meta({ description: 'hidden: never shown as a number.' }),
  words: z
    .array(z.strictObject({ from: whole, text }))
    .default([])
    .meta({ description: 'What people read instead of the number, by rising threshold.' }),
})

const indicator = z.strictObject({
  name: text,
  terms: z.array(z.strictObject({ variable: id, weight: z.int().min(1) })).min(1),
  per: z.int().min(1),
  digits: z.int().min(0).max(3).default(1),
  good: z.enum(['up', 'down']).default('up'),
})

const role = z.strictObject({
  name: text,
  short: text,
  brief: text.meta({ description: 'Who I am, what I want, whom I need: at most 60 words with the card.' }),
  needs: id.meta({ description: 'The role this one cannot do without.' }),
  clashes: id.meta({ description: 'The role this one is at odds with.' }),
  goal: z.strictObject({
    text,
    value: amount,
    levels: z.array(z.strictObject({ from: whole, text })).min(2),
  }),
  prompts: z.array(text).default([]).meta({ description: 'Sentences this role might say.' }),
  bot: z
    .array(z.strictObject({ offer: z.string().min(1).max(120), when: condition.optional(), why: text }))
    .default([])
    .meta({
      description:
        'How a bot in this role follows its goal: it takes the first offer that is open to it. Only what the role sees.',
    }),
})

const card = z.strictObject({
  owner: id,
  title: text,
  text,
  opened: z.array(change).default([]).meta({ description: 'What it changes that somebody said it.' }),
  answer: z.strictObject({
    when: condition,
    how: text.meta({ description: 'Who can answer it, and how.' }),
    effects: z.array(change).default([]),
  }),
})

const promise = z.strictObject({
  by: z.union([z.literal('anyone'), id]),
  text,
  about: z.strictObject({ choice: id }).optional().meta({
    description: 'The promise names a measure: it is kept by choosing that measure in this choice.',
  }),
  when: condition.optional().meta({ description: 'When it can be given at all. Public facts only.' }),
  broken: condition.optional().meta({ description: 'Judged wherever a phase settles and `at` names that phase.' }),
  at: id.meta({ description: 'The phase at whose end it is judged.' }),
  effects: z.array(change).default([]).meta({ description: 'What a broken word changes.' }),
})

const act = z.strictObject({
  role: id,
  label: text,
  text,
  when: condition.meta({ description: 'When it can be done. Public facts only.' }),
})

const measure = z.strictObject({
  owner: id,
  name: text,
  text,
  cost: whole.default(0),
  effects: z.array(change).default([]).meta({ description: 'What it changes when it begins; once per game.' }),
})

const choice = z.strictObject({
  title: text,
  except: z
    .array(z.strictObject({ role: id, when: condition, why: text }))
    .default([])
    .meta({
      description: 'Roles that lay nothing. Public facts only.',
    }),
  otherwise: z.record(id, id).meta({ description: 'What counts for a role that laid nothing when the phase ends.' }),
})

const field = z.strictObject({
  by: id,
  label: text,
  options: z.record(id, z.strictObject({ label: text, tags: z.array(id).default([]) })),
})

const proposal = z.strictObject({
  title: text,
  text,
  replaces: text.optional(),
  fields: z.record(id, field),
  signers: z.array(id).min(1),
  cost: amount.meta({ description: 'Public facts only: everybody sees it.' }),
  money: amount,
  conditions: z.record(id, z.strictObject({ when: condition, failed: text })),
  effects: z.array(change),
})

const inject = z.strictObject({
  headline: text,
  text,
  question: text.optional(),
  covered: condition.meta({ description: 'When its effects do not happen.' }),
  effects: z.array(change),
})

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
    title: text,
    summary: text,
    languages: z.array(z.enum(LANGUAGES)).min(1),
    tested: z.union([z.literal('no'), z.strictObject({ date: z.iso.date(), group: sentence, protocol: sentence })]),
    people: z.strictObject({ min: z.int().min(1), max: z.int().max(40), perRole: z.int().min(1).max(4) }),
    minutes: z.strictObject({ room: z.int().min(1), alone: z.int().min(1) }),
    opening: text,
    ground: z.strictObject({ place: text, families: z.int().min(1), picture: z.array(text).default([]) }),
    roles: z.record(id, role),
    variables: z.record(id, variable),
    indicators: z.record(id, indicator),
    cards: z.record(id, card),
    promises: z.record(id, promise),
    acts: z.record(id, act),
    measures: z.record(id, measure),
    choices: z.record(id, choice),
    proposals: z.record(id, proposal),
    injects: z.record(id, inject),
    rounds: z.record(id, z.strictObject({ name: text, phases: z.record(id, phase) })),
    town: townSchema.optional(),
    endings: z
      .array(z.strictObject({ id, when: condition, text, scene: text }))
      .min(1)
      .meta({
        description: 'The first whose condition holds; the last must always hold.',
      }),
    debrief: z.strictObject({
      word: text,
      subject: id.meta({ description: 'The public variable whose course the what-ifs compare.' }),
      whatIfs: z.record(id, z.strictObject({ card: id, share: z.boolean(), phase: id, title: text, question: text })),
      guesses: z.strictObject({ more: text, same: text, fewer: text }),
      caution: text,
      questions: z.array(text).min(1),
      note: text,
    }),
    glossary: z.record(id, z.strictObject({ term: text, text })).default({}),
    assumptions: z.record(id, text).default({}),
    sources: z.array(sentence).default([]),
  })
  .meta({ title: 'Platzwechsel scenario', description: 'One game: its people, its numbers, its course, its words.' })

export type Scenario = Readonly<z.infer<typeof scenarioSchema>>
export type Language = (typeof LANGUAGES)[number]
export type Text = z.infer<typeof text>
export type Phase = z.infer<typeof phase>
export type Step = z.infer<typeof step>
export type Change = z.infer<typeof change>
export type Promised = z.infer<typeof promise>
