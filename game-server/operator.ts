/** Who runs this server, as it says of itself in a file of its own: for the pages of law. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const line = z.string().min(1).max(300)

const schema = z.strictObject({
  name: line,
  address: line,
  email: line,
  phone: line.optional(),
  represented: line.optional(),
  /** The data protection officer. */
  privacy: line.optional(),
  /** To whom people may complain about the handling of their data. */
  authority: line.optional(),
  /** To whom people turn whom nobody helped over a barrier. */
  enforcement: line.optional(),
  /** When accessibility was last checked. */
  checked: line.optional(),
})

export type Operator = z.infer<typeof schema>

/** What that file says. Throws, and names what is wrong, where it cannot be used. */
export function readOperator(path: string): Operator {
  const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`${path} cannot be used:\n${z.prettifyError(read.error)}`)
  return read.data
}
