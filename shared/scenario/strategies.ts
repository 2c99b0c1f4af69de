/** How whole tables can be played by bots, so that an author sees what a scenario rewards. */
import { z } from 'zod'
import { id, text } from './pieces.ts'

/** Ways to play that need no names of a scenario: they go by what its measures are. */
export const POLICIES = [
  'nothing',
  'random',
  'goal',
  'sideBySide',
  'planOnly',
  'control',
  'services',
  'planFirst',
  'mix',
  'stubborn',
] as const

export const strategy = z.strictObject({
  name: text,
  policy: z.enum(POLICIES),
  prefers: z
    .array(id)
    .default([])
    .meta({ description: 'Nothing but these measures, in this order. Nobody named: whatever fits the policy.' }),
  rounds: z
    .record(id, z.array(id))
    .default({})
    .meta({ description: 'The same by round: what is brought in from that round on.' }),
})
