/** The course of an evening: what happens when a phase begins or ends, and what may be done in it. */
import { z } from 'zod'
import { amount, change, condition, id, text } from './pieces.ts'

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
  z.strictObject({ do: z.literal('refill'), variable: id, to: amount }).meta({
    description: 'What is left lapses, and the pot is filled anew.',
  }),
  z.strictObject({ do: z.literal('news'), inject: id }),
  z.strictObject({ do: z.literal('strike'), inject: id }).meta({ description: 'The effects of news, unless covered.' }),
  z.strictObject({ do: z.literal('judge'), proposal: id }),
  z.strictObject({ do: z.literal('tell'), variable: id }).meta({ description: 'Its words become public.' }),
  z.strictObject({ do: z.literal('draw'), injects: z.array(id).min(1) }).meta({
    description: 'Each of these happens once, when its trigger holds and luck has it.',
  }),
  z
    .strictObject({ do: z.literal('conclude') })
    .meta({ description: 'What was chosen in an event happens; else its default.' }),
  z.strictObject({ do: z.literal('withheld'), cards: z.array(id).min(1) }).meta({
    description: 'The effects of cards that nobody has said.',
  }),
  z.strictObject({ do: z.literal('file') }).meta({ description: 'The deadline: what comes later needs more votes.' }),
  z
    .strictObject({ do: z.literal('count'), body: id })
    .meta({ description: 'The votes are counted and what is decided is begun.' }),
  z.strictObject({ do: z.literal('year'), years: z.int().min(1).max(4).default(1) }).meta({
    description: 'Drift and effects of a year, all at once; skipped years are years too.',
  }),
  z.strictObject({ do: z.literal('report') }).meta({ description: 'The indicators are taken down as they stand.' }),
  z.strictObject({ do: z.literal('tellStory'), story: id }),
  z.strictObject({ do: z.literal('end') }).meta({ description: 'Finds the ending and how far each goal was reached.' }),
])

export const phase = z.strictObject({
  name: text,
  task: text.meta({ description: 'One sentence: what is to be done now.' }),
  talk: text.optional().meta({ description: 'What to talk about while waiting.' }),
  question: text.optional().meta({
    description:
      'A small question at the end of a round: each answers for itself, and shows it to all only if it wants to.',
  }),
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
    tell: z.boolean().default(false).meta({ description: 'A card may be told to one role alone, or for its word.' }),
    visit: z.boolean().default(false),
    ask: z.boolean().default(false),
    propose: z.array(id).default([]).meta({ description: 'The forms in which a motion may be brought in.' }),
    edit: z.boolean().default(false).meta({ description: 'Motions may be filled in, co-signed, amended, withdrawn.' }),
    cover: z.boolean().default(false).meta({ description: 'The statement on money may be given.' }),
    hearing: z.boolean().default(false),
    vote: id.optional().meta({ description: 'The body that votes now.' }),
    freeze: z.boolean().default(false),
    divide: z.boolean().default(false).meta({ description: 'Overlaps may be divided or wound up.' }),
    respond: z.boolean().default(false).meta({ description: 'An event may be answered.' }),
    declare: z.boolean().default(false).meta({ description: 'What matters to me, and what I think of two others.' }),
    pulse: z.boolean().default(false),
    write: z
      .boolean()
      .default(false)
      .meta({ description: 'Roles may write to one another, or to a circle of theirs.' }),
    handOver: z.boolean().default(false).meta({ description: 'A note for whoever sits on this chair next.' }),
    reflect: z.boolean().default(false),
    doubt: z.boolean().default(false),
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
        'motions',
        'council',
        'story',
        'report',
        'reference',
        'perspective',
        'pulse',
        'reflections',
        'doubts',
        'levels',
      ]),
    )
    .default([])
    .meta({ description: 'What stands on the wall and first on the devices.' }),
})
