/** The small pieces that every part of a scenario is made of: names, texts, expressions, changes. */
import { z } from 'zod'

export const LANGUAGES = ['de', 'en', 'de-simple'] as const

export const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,39}$/)
  .meta({ id: 'name', description: 'A short name of your own: letters and digits, beginning with a small letter.' })
export const whole = z.int().min(-1_000_000_000).max(1_000_000_000)
export const sentence = z.string().min(1).max(2_000)
export const text = z
  .strictObject({ de: sentence, en: sentence.optional(), 'de-simple': sentence.optional() })
  .meta({ id: 'text', description: 'What people read, in every language of the scenario. Markdown.' })
export const condition = z
  .string()
  .min(1)
  .max(400)
  .meta({ id: 'condition', description: 'A CEL expression that is true or false.' })
export const amount = z
  .string()
  .min(1)
  .max(400)
  .meta({ id: 'amount', description: 'A CEL expression that yields a number.' })

export const change = z
  .strictObject({ on: id, place: id.optional(), amount, when: condition.optional(), source: text.optional() })
  .meta({
    id: 'change',
    description:
      'Changes one variable (in one place, or spread over all by their weight); the source is what people read when they ask why.',
  })
