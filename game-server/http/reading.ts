/** Reads bodies and names of requests: what does not fit is a problem, never an exception from within. */
import type { z } from 'zod'
import { Problem } from './problem.ts'

/** The body as the schema wants it. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const found = schema.safeParse(value ?? {})
  if (!found.success) throw new Problem('bad-request')
  return found.data
}

/** One part of an address, which is always a single word. */
export function word(value: unknown): string {
  if (typeof value !== 'string' || value.length > 80) throw new Problem('not-found')
  return value
}
