/** What a command of the bench is, and what it may use. */
import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { short } from './files.ts'
import type { Speaker } from './words.ts'

/** What a command is given: its own arguments, a voice, and a place to write to. */
export interface Bench {
  readonly args: readonly string[]
  readonly speaker: Speaker
  print(line: string): void
}

/** Yields the exit code: 0 all is well, 1 something is wrong, 2 the call was not understood. */
export type Command = (bench: Bench) => number | Promise<number>

/** Tells that an option does not take this value, and yields the exit code for it. */
export function wrongValue({ speaker, print }: Bench, name: string, value: string): number {
  print(speaker.say('wrongValue', { name, value }))
  return 2
}

/** Tells that an option is unknown, and yields the exit code for it. */
export function unknownOption({ speaker, print }: Bench, name: string): number {
  print(speaker.say('unknownOption', { name }))
  return 2
}

/** Whether a file could be written there; told where not. Asked before the work that it is to hold. */
export function writable({ speaker, print }: Bench, file: string): boolean {
  const place = existsSync(file) ? file : dirname(resolve(file))
  try {
    accessSync(place, constants.W_OK)
    if (statSync(place).isDirectory() === (place !== file)) return true
  } catch {
    // Told below.
  }
  print(speaker.say('unwritable', { file: short(file) }))
  return false
}

/** Writes a file that an author asked for; 1 where it cannot be written, which is told. */
export function write({ speaker, print }: Bench, file: string, text: string): number {
  try {
    writeFileSync(file, text)
    return 0
  } catch {
    print(speaker.say('unwritable', { file: short(file) }))
    return 1
  }
}
