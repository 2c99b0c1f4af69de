/** What a command of the bench is, and what it may use. */
import type { Speaker } from './words.ts'

/** What a command is given: its own arguments, a voice, and a place to write to. */
export interface Bench {
  readonly args: readonly string[]
  readonly speaker: Speaker
  print(line: string): void
}

/** Yields the exit code: 0 all is well, 1 something is wrong, 2 the call was not understood. */
export type Command = (bench: Bench) => number | Promise<number>

/** Tells that an option is unknown, and yields the exit code for it. */
export function unknownOption({ speaker, print }: Bench, name: string): number {
  print(speaker.say('unknownOption', { name }))
  return 2
}
