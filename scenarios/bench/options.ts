/** Reads the arguments of a command: names, and options with one value each. */

export interface Options {
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** The arguments in order, or the first option that is unknown or lacks its value. */
export function optionsIn(args: readonly string[], known: readonly string[]): Options | { readonly unknown: string } {
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
    if (!known.includes(option) || value === undefined) return { unknown: arg }
    values[option] = value
    if (joined === undefined) i += 1
  }
  return { names, values }
}
