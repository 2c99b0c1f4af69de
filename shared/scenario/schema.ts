/** What a scenario file may say. Its types, its parser and its JSON Schema all come from here. */
import { z } from 'zod'
import { castingSchema, LIVES } from './casting.ts'
import { citySchema } from './city.ts'
import { asking, body, document, form, inject, motions, story, time } from './council.ts'
import { phase, type step } from './course.ts'
import { amount, change, condition, id, LANGUAGES, sentence, text, whole } from './pieces.ts'
import { strategy } from './strategies.ts'
import { townSchema } from './town.ts'
import { factor, indicator, measure, overlap, place, pot, service, variable } from './world.ts'

const role = z.strictObject({
  name: text,
  short: text,
  brief: text.meta({ description: 'Who I am, what I want, whom I need: at most 60 words with the card.' }),
  needs: id.meta({ description: 'The role this one cannot do without.' }),
  clashes: id.meta({ description: 'The role this one is at odds with.' }),
  life: z
    .array(z.enum(LIVES))
    .default([])
    .meta({ description: 'Whose own chair this is in real life. Nobody is seated there who says so, unless wished.' }),
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
  withheld: z.array(change).default([]).meta({ description: 'What it changes that nobody had said it by then.' }),
  points: z.int().min(0).max(12).default(0).meta({ description: 'Time it takes to say it.' }),
  answer: z
    .strictObject({
      when: condition,
      how: text.meta({ description: 'Who can answer it, and how.' }),
      effects: z.array(change).default([]),
    })
    .optional(),
})

const promise = z.strictObject({
  by: z.union([z.literal('anyone'), id]),
  text,
  about: z
    .union([z.strictObject({ choice: id }), z.strictObject({ body: id })])
    .optional()
    .meta({
      description:
        'The promise names a measure: it is kept by choosing it in this choice, or by voting for it in this body.',
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
  points: z.int().min(0).max(12).default(0).meta({ description: 'Time it takes.' }),
  press: z.boolean().default(false).meta({ description: 'true: a statement that stands in the news.' }),
  effects: z.array(change).default([]).meta({ description: 'What it changes at once.' }),
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

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(2),
    id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
    title: text,
    summary: text,
    languages: z.array(z.enum(LANGUAGES)).min(1),
    partly: z
      .array(z.enum(LANGUAGES).exclude(['de']))
      .default([])
      .meta({ description: 'Languages that some texts are written in: where one is missing, people read the German.' }),
    tested: z.union([z.literal('no'), z.strictObject({ date: z.iso.date(), group: sentence, protocol: sentence })]),
    people: z.strictObject({ min: z.int().min(1), max: z.int().max(40), perRole: z.int().min(1).max(4) }),
    casting: castingSchema.optional(),
    minutes: z.strictObject({ room: z.int().min(1), alone: z.int().min(1) }),
    opening: text,
    ground: z.strictObject({ place: text, families: z.int().min(1), picture: z.array(text).default([]) }),
    roles: z.record(id, role),
    circles: z
      .record(id, z.strictObject({ name: text, roles: z.array(id).min(2) }))
      .default({})
      .meta({ description: 'Roles that write to one another as one, where a phase takes that.' }),
    places: z.record(id, place).default({}),
    variables: z.record(id, variable),
    indicators: z.record(id, indicator),
    factors: z
      .record(id, factor)
      .default({})
      .meta({ description: 'Multiply what a running measure brings, in their order.' }),
    pots: z.record(id, pot).default({}),
    staff: id.optional().meta({ description: 'The variable that counts free posts, in hundredths.' }),
    time: time.optional(),
    services: z.record(id, service).default({}),
    overlaps: z.record(id, overlap).default({}),
    bodies: z.record(id, body).default({}),
    forms: z.record(id, form).default({}),
    motions: motions.optional(),
    asking: asking.optional(),
    stories: z.record(id, story).default({}),
    documents: z.record(id, document).default({}),
    cards: z.record(id, card),
    promises: z.record(id, promise).default({}),
    acts: z.record(id, act).default({}),
    measures: z.record(id, measure).default({}),
    choices: z.record(id, choice).default({}),
    proposals: z.record(id, proposal).default({}),
    injects: z.record(id, inject).default({}),
    rounds: z.record(id, z.strictObject({ name: text, phases: z.record(id, phase) })),
    town: townSchema.optional(),
    city: citySchema.optional(),
    endings: z
      .array(z.strictObject({ id, when: condition, text, scene: text }))
      .min(1)
      .meta({
        description: 'The first whose condition holds; the last must always hold.',
      }),
    debrief: z.strictObject({
      word: text,
      subject: id.meta({ description: 'The public variable whose course the what-ifs compare.' }),
      whatIfs: z.record(
        id,
        z.union([
          z.strictObject({ card: id, share: z.boolean(), phase: id, title: text, question: text }),
          z
            .strictObject({ measure: id, title: text, question: text })
            .meta({ description: 'What if it had not been decided?' }),
          z
            .strictObject({ nothing: z.literal(true), title: text, question: text })
            .meta({ description: 'What if nobody had done anything? The reference course.' }),
        ]),
      ),
      guesses: z.strictObject({ more: text, same: text, fewer: text }),
      caution: text,
      questions: z.array(text).min(1),
      note: text,
      perspective: z
        .strictObject({ question: text, options: z.record(id, text) })
        .optional()
        .meta({ description: 'What mattered most to me? Each answers for itself, and guesses it of two others.' }),
      pulse: z
        .strictObject({ question: text, answers: z.array(text).min(2).max(5) })
        .optional()
        .meta({ description: 'Anonymous; shown only as counts.' }),
      levels: z
        .record(id, z.strictObject({ name: text, text, when: condition }))
        .default({})
        .meta({ description: 'Titles for what the group achieved; every one that holds is shown.' }),
      evaluation: z.array(text).default([]).meta({ description: 'Questions of the survey at the end.' }),
    }),
    presets: z
      .record(
        id,
        z.strictObject({
          name: text,
          minutes: z.int().min(1),
          seconds: z.record(id, z.int().min(0)).default({}).meta({ description: 'Other lengths of phases.' }),
          without: z.array(id).default([]).meta({ description: 'Phases that are left out.' }),
        }),
      )
      .default({}),
    strategies: z
      .record(id, strategy)
      .default({})
      .meta({ description: 'Ways in which bots play whole tables on the author’s bench.' }),
    guide: z.array(text).default([]).meta({ description: 'What the facilitator should know beforehand.' }),
    checks: z
      .record(
        id,
        z.strictObject({
          question: text,
          options: z.record(id, z.strictObject({ text, because: text })),
          right: id,
          phase: id,
        }),
      )
      .default({})
      .meta({ description: 'Questions that explain and never lock.' }),
    glossary: z.record(id, z.strictObject({ term: text, text })).default({}),
    assumptions: z.record(id, text).default({}).meta({ description: 'What people may doubt.' }),
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
export type Measure = z.infer<typeof measure>
export type Effect = Measure['effects'][number]
export type Factored = z.infer<typeof factor>
export type Body = z.infer<typeof body>
export type Strategy = z.infer<typeof strategy>
