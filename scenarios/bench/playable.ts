/** The one scenario that a command is about, ready to be played. */
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import type { Bench } from './command.ts'
import { allScenarios, fileOf, folderOf, readJson, short } from './files.ts'

export interface Playable {
  readonly file: string
  /** As it stands in the file. */
  readonly json: unknown
  readonly scenario: Scenario
}

/** The scenario of that name; or the exit code, with the reason told. */
export function playable(names: readonly string[], { speaker, print }: Bench): Playable | number {
  const [name, ...rest] = names
  if (name === undefined || rest.length > 0) {
    print(speaker.say('oneScenario', { all: allScenarios().map(folderOf).join(', ') }))
    return 2
  }
  const file = fileOf(name)
  const read = readJson(file)
  if ('wrong' in read && read.wrong === 'unreadable') {
    print(speaker.say('noScenario', { name, all: allScenarios().map(folderOf).join(', ') }))
    return 1
  }
  const loaded = 'json' in read ? load(read.json) : undefined
  if (!('json' in read) || loaded === undefined || !('scenario' in loaded)) {
    print(speaker.say('notPlayable', { file: short(file) }))
    return 1
  }
  return { file, json: read.json, scenario: loaded.scenario }
}
