/** Reads the call: what is to be shown, how, and where the pictures go. */
import { parseArgs } from 'node:util'
import type { Language } from '../../shared/scenario/schema.ts'
import { allSizes, allThemes, languages, type Size, type Theme, type Town, towns } from './looks.ts'

/** An empty list leaves the choice to the default set. */
export interface Flags {
  readonly help: boolean
  readonly shots: string | null
  readonly scenarios: readonly string[]
  readonly views: readonly string[]
  readonly phases: readonly string[]
  readonly sizes: readonly Size[]
  readonly themes: readonly Theme[]
  readonly languages: readonly Language[]
  readonly ratio: number
  readonly town: Town
  readonly seed: string
  readonly whole: boolean
  readonly everything: boolean
}

const many = { type: 'string', multiple: true, default: [] as string[] } as const
const options = {
  help: { type: 'boolean', default: false },
  shots: { type: 'string' },
  scenario: many,
  view: many,
  phase: many,
  size: many,
  theme: many,
  language: many,
  ratio: { type: 'string', default: '1' },
  town: { type: 'string', default: 'webgl' },
  seed: { type: 'string', default: 'stairs' },
  whole: { type: 'boolean', default: false },
  everything: { type: 'boolean', default: false },
} as const

/** The flags, or what of the call cannot be used. */
export function flagsIn(args: readonly string[]): Flags | { readonly unusable: string } {
  try {
    const { values } = parseArgs({ args: [...args], options })
    const ratio = Number(values.ratio)
    if (!(ratio >= 1 && ratio <= 3)) throw new Error(`--ratio ${values.ratio}`)
    return {
      help: values.help,
      shots: values.shots ?? null,
      scenarios: listed(values.scenario),
      views: listed(values.view),
      phases: listed(values.phase),
      sizes: among('size', allSizes, values.size),
      themes: among('theme', allThemes, values.theme),
      languages: among('language', languages, values.language),
      ratio,
      town: one('town', towns, values.town),
      seed: values.seed,
      whole: values.whole,
      everything: values.everything,
    }
  } catch (error) {
    return { unusable: error instanceof Error ? error.message : String(error) }
  }
}

/** Several in one flag, or the flag several times. */
function listed(given: readonly string[]): string[] {
  return given.flatMap((text) => text.split(',')).filter((name) => name !== '')
}

function among<T extends string>(flag: string, known: readonly T[], given: readonly string[]): T[] {
  const names = listed(given)
  return names.includes('all') ? [...known] : names.map((name) => one(flag, known, name))
}

function one<T extends string>(flag: string, known: readonly T[], name: string): T {
  const found = known.find((each) => each === name)
  if (found === undefined) throw new Error(`--${flag} ${name} (${known.join(', ')})`)
  return found
}
