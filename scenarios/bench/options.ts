/** Reads the arguments of a command: names, and options with one value each. */
import { type Bench, unknownOption } from './command.ts'

export interface Options {
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** The arguments in order; or the exit code where an option is unknown or lacks its value, which is told. */
export function optionsIn(bench: Bench, args: readonly string[], known: readonly string[]): Options | number {
  const names: string[] = []
  const values: Record<string, string> = {}
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('-')) {
      names.push(arg)
      continue
    }
    const [option = '', joined] = arg.split('=', 2)
    const value = joined ?? args[i + 1]
    if (!known.includes(option)) return unknownOption(bench, option)
    if (value === undefined || value === '') return noValue(bench, option)
    values[option] = value
    if (joined === undefined) i += 1
  }
  return { names, values }
}

function noValue({ speaker, print }: Bench, name: string): number {
  print(speaker.say('noValue', { name }))
  return 2
}
