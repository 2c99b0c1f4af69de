/** The author's bench: one table of commands, called as `npm run scenario -- <command>`. */
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Command } from './command.ts'
import { golden } from './hold.ts'
import { begin } from './new.ts'
import { play } from './play.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { simulate } from './simulate/simulate.ts'
import { validate } from './validate.ts'
import { speaker } from './words.ts'

const COMMANDS: Readonly<Record<string, Command>> = { new: begin, validate, schema, play, golden, search, simulate }

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const { wanted, rest } = languageIn(args)
  const language = LANGUAGES.find((known) => known === wanted)
  const voice = speaker(language ?? 'de')
  if (language === undefined) {
    console.log(voice.say('unknownLanguage', { name: wanted, allowed: LANGUAGES.join(', ') }))
    return 2
  }
  const [name, ...others] = rest
  if (name === undefined || rest.includes('--help')) {
    console.log(helpFor(voice.say('help'), name))
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    console.log(`${voice.say('unknownCommand', { name })}\n\n${voice.say('help')}`)
    return 2
  }
  return command({ args: others, speaker: voice, print: (line) => console.log(line) })
}

/** The lines about one command; all of them where none is named, or none of that name. */
function helpFor(help: string, name = ''): string {
  let inside = false
  const own = help.split('\n').filter((line) => {
    const called = /^ {2}npm run scenario -- (\S+)/.exec(line)
    inside = called === null ? inside && line.startsWith('      ') : called[1] === name
    return inside
  })
  return own.length === 0 ? help : own.join('\n')
}

function languageIn(args: readonly string[]): { wanted: string; rest: readonly string[] } {
  const at = args.indexOf('--language')
  if (at < 0) return { wanted: 'de', rest: args }
  return { wanted: args[at + 1] ?? '', rest: args.toSpliced(at, 2) }
}
