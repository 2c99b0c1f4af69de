/** `new`: begins a scenario, small and whole, for an author to change. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Bench, unknownOption } from './command.ts'
import { fileOf, readJson, short, TEMPLATE_FILE } from './files.ts'

/** Writes a scenario of that id that can be played at once; 1 where there is one already. */
export function begin(bench: Bench): number {
  const { args, speaker, print } = bench
  const [name, extra] = args
  if (name === undefined || extra !== undefined) {
    print(speaker.say('oneId'))
    return 2
  }
  if (name.startsWith('-')) return unknownOption(bench, name)
  const file = fileOf(name)
  const id = basename(dirname(file))
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id)) {
    print(speaker.say('badId', { id }))
    return 2
  }
  if (existsSync(file)) {
    print(speaker.say('thereIsOne', { file: short(file) }))
    return 1
  }
  const template = readJson(TEMPLATE_FILE)
  if ('wrong' in template) throw new Error('the template cannot be read')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, template.text.replace('"id": "neu"', `"id": "${id}"`))
  print(speaker.say('begun', { file: short(file), id }))
  return 0
}
