/** Plants a violation into a small house. */
import type { Rule } from './house.ts'

export type Files = Readonly<Record<string, string>>

/** What a rule says about a house of these files. */
export function caught(rule: Rule, files: Files): readonly string[] {
  return rule(new Map(Object.entries(files))).map(({ file, line, what }) => `${file}:${line} ${what}`)
}
