/** `validate`: says everything that is wrong with scenarios. */
import { type Diagnostic, error } from '../../shared/scenario/diagnostics.ts'
import { load } from '../../shared/scenario/load.ts'
import { type Bench, unknownOption } from './command.ts'
import { allScenarios, fileOf, folderOf, type Read, readJson, short } from './files.ts'
import { type Spots, spotsOf } from './spots.ts'

/** What is wrong with one file, as a program may read it. */
interface Report {
  readonly file: string
  readonly playable: boolean
  readonly problems: readonly Problem[]
  /** The sentence at its end. */
  readonly sum: string
}
interface Problem {
  readonly line: number
  readonly column: number
  readonly field: string
  readonly level: Diagnostic['level'] | 'error'
  readonly code: string
  readonly message: string
  readonly excerpt?: string
}

/** Checks the named scenarios, or all; 1 if one of them cannot be played. `--json` says it to a program. */
export function validate(bench: Bench): number {
  const { args, speaker, print } = bench
  const option = args.find((arg) => arg.startsWith('-') && arg !== '--json')
  if (option !== undefined) return unknownOption(bench, option)
  const names = args.filter((arg) => arg !== '--json')
  const files = names.length > 0 ? names.map(fileOf) : allScenarios()
  if (files.length === 0) {
    print(speaker.say('nothing'))
    return 1
  }
  const reports = files.map((file) => report(file, bench))
  if (args.includes('--json')) print(JSON.stringify(reports, null, 2))
  else for (const line of reports.flatMap((one) => linesOf(one, bench))) print(line)
  return reports.every(({ playable }) => playable) ? 0 : 1
}

function report(file: string, { speaker }: Bench): Report {
  const read = readJson(file)
  const name = short(file)
  if ('wrong' in read) {
    const sum = speaker.say(read.wrong, { ...read, file: name })
    return { file: name, playable: false, problems: [unread(read, sum, speaker)], sum }
  }
  const spots = spotsOf(read.text)
  const loaded = load(read.json)
  const twice = spots.twice.map((at) => error(at, 'file.twice', { name: at.split('.').at(-1) ?? at }))
  const found = [...twice, ...('scenario' in loaded ? loaded.warnings : loaded.diagnostics)]
  const problems = found.map((diagnostic) => problemOf(diagnostic, spots, speaker))
  const faults = found.filter(({ level }) => level === 'error').length
  if (faults > 0 || !('scenario' in loaded)) {
    return { file: name, playable: false, problems, sum: speaker.say('faulty', { file: name, count: faults }) }
  }
  const { id } = loaded.scenario
  const folder = folderOf(file)
  if (folder !== undefined && folder !== id) {
    const sum = speaker.say('wrongFolder', { file: name, id, folder })
    return { file: name, playable: false, problems, sum }
  }
  const sum = speaker.say(found.length === 0 ? 'fine' : 'fineWithWarnings', { file: name, count: found.length })
  return { file: name, playable: true, problems, sum }
}

/** Where a file is no JSON, what kind of slip it looks like; where it cannot be read, no more than that. */
function unread(read: Extract<Read, { wrong: string }>, sum: string, speaker: Bench['speaker']): Problem {
  const problem = { field: '', level: 'error', code: read.wrong } as const
  if (read.wrong === 'unreadable') return { ...problem, line: 1, column: 1, message: sum }
  const { line, column, slip, excerpt } = read
  return { ...problem, line, column, message: speaker.say(`slip.${slip}`), excerpt }
}

function problemOf(diagnostic: Diagnostic, spots: Spots, speaker: Bench['speaker']): Problem {
  const { at, level, code, excerpt } = diagnostic
  const problem = { ...spots.spotOf(at), field: at, level, code, message: speaker.explain(diagnostic) }
  return excerpt === undefined ? problem : { ...problem, excerpt }
}

function linesOf({ file, problems, sum }: Report, { speaker }: Bench): string[] {
  const told = problems.filter(({ message }) => message !== sum)
  return [
    ...told.flatMap(({ line, column, field, level, message, excerpt }) => [
      `${file}:${line}:${column} ${speaker.say(level)}${placeOf(field, excerpt, speaker)}`,
      `  ${message}`,
      ...(excerpt === undefined ? [] : excerpt.split('\n').map((marked) => `      ${marked}`)),
      '',
    ]),
    sum,
  ]
}

/** The field by its path; none of a text that is no JSON, where the line says it. */
function placeOf(field: string, excerpt: string | undefined, speaker: Bench['speaker']): string {
  if (field === '' && excerpt !== undefined) return ''
  return `: ${field === '' ? speaker.say('whole') : field}`
}
