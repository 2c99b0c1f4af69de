/** One broken file for each mistake that a scenario can have, and more for those that come in several ways. */
import type { Code } from '../../../shared/scenario/diagnostics.ts'
import { council } from './council.ts'
import { course } from './course.ts'
import { expressions } from './expressions.ts'
import { names } from './names.ts'
import { shape } from './shape.ts'

/** JSON alone cannot hold a name twice: only its text can. */
type Told = Exclude<Code, 'file.twice'>

const everyCode = { ...names, ...shape, ...expressions, ...course, ...council } satisfies Readonly<
  Record<Told, unknown>
>

/** Each file by the code of the mistake in it; what follows a comma tells several files apart. */
export const broken: Readonly<Record<string, unknown>> & Readonly<Record<Told, unknown>> = everyCode

/** The code that a broken file is there for. */
export function codeOf(name: string): string {
  return name.replace(/,.*/, '')
}
