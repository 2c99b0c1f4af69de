/** `validate`: says everything that is wrong with scenarios. */
import type { Diagnostic } from '../../shared/scenario/diagnostics.ts'
import { load } from '../../shared/scenario/load.ts'
import { type Bench, unknownOption } from './command.ts'
import { allScenarios, fileOf, folderOf, readJson, short } from './files.ts'
import type { Speaker } from './words.ts'

/** Checks the named scenarios, or all; 1 if one of them cannot be played. */
export function validate(bench: Bench): number {
  const { args, speaker, print } = bench
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined) return unknownOption(bench, option)
  const files = args.length > 0 ? args.map(fileOf) : allScenarios()
  if (files.length === 0) {
    print(speaker.say('nothing'))
    return 1
  }
  const playable = files.map((file) => report(file, bench))
  return playable.every(Boolean) ? 0 : 1
}

function report(file: string, { speaker, print }: Bench): boolean {
  const read = readJson(file)
  const name = short(file)
  if ('wrong' in read) {
    print(speaker.say(read.wrong, { ...read, file: name }))
    return false
  }
  const loaded = load(read.json)
  const found = 'scenario' in loaded ? loaded.warnings : loaded.diagnostics
  for (const line of found.flatMap((diagnostic) => linesOf(diagnostic, speaker))) print(line)
  if (!('scenario' in loaded)) {
    print(speaker.say('faulty', { file: name, count: found.filter(({ level }) => level === 'error').length }))
    return false
  }
  const { id } = loaded.scenario
  const folder = folderOf(file)
  if (folder !== undefined && folder !== id) {
    print(speaker.say('wrongFolder', { file: name, id, folder }))
    return false
  }
  print(speaker.say(found.length === 0 ? 'fine' : 'fineWithWarnings', { file: name, count: found.length }))
  return true
}

function linesOf(diagnostic: Diagnostic, speaker: Speaker): string[] {
  const { at, level, excerpt } = diagnostic
  const marked = excerpt === undefined ? [] : excerpt.split('\n').map((line) => `      ${line}`)
  return [
    `${speaker.say(level)}: ${at === '' ? speaker.say('whole') : at}`,
    `  ${speaker.explain(diagnostic)}`,
    ...marked,
    '',
  ]
}
