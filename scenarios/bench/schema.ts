/** `schema`: the JSON Schema of the format, for editors that help while writing. */
import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { scenarioSchema } from '../../shared/scenario/schema.ts'
import { type Bench, unknownOption } from './command.ts'
import { readJson, SCHEMA_FILE } from './files.ts'

/** The JSON Schema of what an author may write: what has a default may be left out. */
export function jsonSchema(): object {
  return z.toJSONSchema(scenarioSchema, { io: 'input' })
}

/** Prints the schema; `--check` compares the file with it, `--write` writes the file anew. */
export function schema(bench: Bench): number {
  const { args, speaker, print } = bench
  const [option, ...rest] = args
  const unknown = rest[0] ?? (option === undefined || option === '--check' || option === '--write' ? undefined : option)
  if (unknown !== undefined) return unknownOption(bench, unknown)
  if (option === undefined) {
    print(spelled())
    return 0
  }
  if (option === '--write') {
    writeFileSync(SCHEMA_FILE, `${spelled()}\n`)
    print(speaker.say('schemaWritten'))
    return 0
  }
  const current = isCurrent()
  print(speaker.say(current ? 'schemaCurrent' : 'schemaStale'))
  return current ? 0 : 1
}

/** Whether the file in the folder of the scenarios is the schema of the format as it is now. */
export function isCurrent(): boolean {
  const read = readJson(SCHEMA_FILE)
  return 'json' in read && isDeepStrictEqual(read.json, JSON.parse(spelled()))
}

function spelled(): string {
  return JSON.stringify(jsonSchema(), null, 2)
}
