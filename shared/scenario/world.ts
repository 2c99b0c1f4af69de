/** The town's model: places, variables, indicators, pots, existing services, measures, and what their effect depends on. */
import { z } from 'zod'
import { amount, change, condition, id, text, whole } from './pieces.ts'

export const place = z.strictObject({
  name: text,
  text: text.meta({ description: 'What somebody says who lives there.' }),
  weight: z.int().min(1).meta({ description: 'How many families: what is spread over places is spread by this.' }),
  visit: text.optional().meta({ description: 'What a role learns that goes there.' }),
})

export const variable = z.strictObject({
  name: text,
  unit: z
    .enum(['families', 'money', 'points', 'percent', 'places', 'posts'])
    .meta({ description: 'money is counted in thousands of euros, posts in hundredths of a post; all else as it is.' }),
  start: z.union([whole, z.record(id, whole)]).meta({ description: 'One number, or one for each place.' }),
  min: whole,
  max: whole,
  step: z.int().min(1).default(1).meta({ description: 'The grain of storage, in the unit of the file.' }),
  digits: z.int().min(0).max(3).default(0).meta({ description: 'Decimal places on the screen only.' }),
  visibility: z.enum(['public', 'hidden']).meta({ description: 'hidden: never shown as a number.' }),
  words: z
    .array(z.strictObject({ from: whole, text }))
    .default([])
    .meta({ description: 'What people read instead of the number, by rising threshold.' }),
  like: z
    .array(z.strictObject({ of: z.int().min(1), one: text, many: text }))
    .default([])
    .meta({
      description:
        'What so much of it is, as people know it, by rising amount in the unit of the file; `many` says {count}: “{count} years of …”.',
    }),
  drift: amount.optional().meta({ description: 'How it moves by itself in a year; for each place alike.' }),
})

export const indicator = z.strictObject({
  name: text,
  terms: z.array(z.strictObject({ variable: id, weight: z.int() })).min(1),
  per: z.int().min(1),
  digits: z.int().min(0).max(3).default(1),
  unit: z.enum(['families', 'money', 'points', 'percent']).default('points'),
  good: z.enum(['up', 'down']).default('up'),
  aim: z.number().optional().meta({ description: 'From here on it counts as good.' }),
  steerable: z.boolean().default(true).meta({ description: 'false: the town cannot move it, and the screen says so.' }),
  report: z
    .strictObject({
      late: z.int().min(0).max(5).default(0).meta({ description: 'How many reports later a value is known.' }),
      knows: z.array(id).default([]).meta({ description: 'Roles that see it before everybody does.' }),
      when: condition.optional().meta({ description: 'From then on everybody sees it.' }),
      fog: text.optional().meta({ description: 'Why it cannot be seen yet.' }),
      official: z.number().optional().meta({ description: 'The number that is told until then.' }),
    })
    .optional()
    .meta({ description: 'With a report: shown as of the last report, not as of now.' }),
})

export const factor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('amount'),
    name: text,
    amount: amount.meta({
      description: 'May ask about the measure itself: here("fit"), access("outreach"), stage().',
    }),
    assumption: id.optional(),
  }),
  z.strictObject({ kind: z.literal('ramp'), name: text, first: z.number().min(0).max(1), assumption: id.optional() }),
  z.strictObject({
    kind: z.literal('twice'),
    name: text,
    second: z.number().min(0).max(1),
    third: z.number().min(0).max(1),
    agreed: z.strictObject({ second: z.number().min(0).max(1), third: z.number().min(0).max(1) }),
    assumption: id.optional(),
  }),
  z.strictObject({
    kind: z.literal('together'),
    name: text,
    each: z.number().min(1).max(2),
    most: z.number().min(1).max(3),
    when: condition.optional(),
    assumption: id.optional(),
  }),
  z.strictObject({
    kind: z.literal('gate'),
    name: text,
    reach: amount,
    least: z.number().min(0).max(1),
    assumption: id.optional(),
  }),
])

export const pot = z.strictObject({
  name: text,
  variable: id,
  overdraw: z.boolean().default(false).meta({ description: 'true: the law pays whatever it costs.' }),
  freeze: z.array(id).default([]).meta({ description: 'Roles that may freeze it and thaw it again.' }),
})

const activity = {
  function: id.optional().meta({ description: 'What it does: two with the same function, place and group double.' }),
  group: id.optional(),
  places: z.array(id).default([]),
}

export const service = z.strictObject({
  name: text,
  owner: id.meta({ description: 'The role that runs it.' }),
  yearly: whole.default(0),
  pot: id,
  ...activity,
  closing: z.array(change).default([]).meta({ description: 'What else changes when it is wound up.' }),
})

export const overlap = z.strictObject({
  between: z.tuple([id, id]).meta({ description: 'Two services or measures.' }),
  roles: z.array(id).min(1).max(2).meta({ description: 'Who must agree.' }),
  worth: whole,
  when: condition.optional().meta({ description: 'When it can be talked about at all. Public facts only.' }),
  divide: text.meta({ description: 'What it means to divide the labour.' }),
  close: z
    .strictObject({ service: id, text, needs: condition.optional(), frees: whole })
    .optional()
    .meta({ description: 'Winding one of them up; what is hidden in `needs` is judged when the phase ends.' }),
})

const effect = change.extend({
  as: z
    .enum(['once', 'level', 'yearly'])
    .default('once')
    .meta({ description: 'once: when it begins · level: as long as it runs · yearly: again every year.' }),
  outcome: z.boolean().default(false).meta({ description: 'Only if enough families are reached (the gate).' }),
})

export const measure = z.strictObject({
  owner: id.optional().meta({ description: 'Who can lay it in a choice.' }),
  name: text,
  text,
  cost: whole.default(0).meta({ description: 'Paid once, when it begins.' }),
  yearly: whole.default(0),
  pot: id.optional(),
  refunds: z
    .array(z.strictObject({ name: text, share: z.number().min(0).max(1), when: condition.optional() }))
    .default([])
    .meta({ description: 'Who else pays, and which share.' }),
  staff: z.int().min(0).default(0).meta({ description: 'Posts, in hundredths.' }),
  propose: z.array(id).default([]).meta({ description: 'Roles that may bring it in.' }),
  decide: z.array(id).default([]).meta({ description: 'The bodies that decide it, in their order.' }),
  deliver: z.array(id).default([]).meta({ description: 'Roles that carry it out: they do not vote on it.' }),
  ...activity,
  access: z.enum(['outreach', 'structure', 'come']).optional(),
  stage: z
    .int()
    .min(1)
    .max(7)
    .optional()
    .meta({ description: 'The highest step of the stairs of effect; none: it changes structures.' }),
  delay: z.int().min(0).max(5).default(0).meta({ description: 'Years until it begins to work.' }),
  fades: z.int().min(1).max(5).optional().meta({ description: 'Years after which its money ends.' }),
  with: z.array(id).default([]).meta({ description: 'Measures that it works better with.' }),
  needs: z
    .strictObject({ when: condition, text, failed: text })
    .optional()
    .meta({ description: 'What must hold when it is decided.' }),
  risk: text.optional(),
  assumption: id.optional(),
  from: id.optional().meta({ description: 'The round from which it can be brought in.' }),
  effects: z.array(effect).default([]),
})
