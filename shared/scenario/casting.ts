/** What a scenario says about how its roles are given out, for few people and for many. */
import { z } from 'zod'
import { id, text } from './pieces.ts'

const set = z.strictObject({
  from: z.int().min(1).max(40).meta({ description: 'From so many people on, up to the next set.' }),
  hands: z.array(z.array(id).min(1)).min(1).meta({
    description: 'Roles that one person holds together; the first of each leads, and stays with that person.',
  }),
  town: z.array(id).default([]).meta({ description: 'Roles that the game plays, and says so.' }),
  why: text,
})

/** What people are in real life, in the broad kinds that a game about a municipality knows. */
export const LIVES = ['politics', 'youth', 'administration', 'provider', 'care', 'parents'] as const
export type Life = (typeof LIVES)[number]

export const castingSchema = z
  .strictObject({
    sets: z.array(set).min(1),
    double: z
      .strictObject({ first: z.array(id).default([]), why: text })
      .optional()
      .meta({ description: 'A second person in a role: these roles first, then all others. They speak in turn.' }),
    mirror: z
      .strictObject({ first: z.array(id).default([]), most: z.int().min(1).max(2), why: text })
      .optional()
      .meta({ description: 'A third or fourth person: sits behind the role and says what it would have done.' }),
    observe: z.strictObject({ why: text }).optional().meta({ description: 'Everybody for whom no role is left.' }),
  })
  .meta({ description: 'Who holds which roles, for each number of people.' })
