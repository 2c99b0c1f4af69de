/** The scenarios that lie in the operator's folder: read when they are asked for, so that an author sees every change. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from '../shared/scenario/load.ts'
import type { Scenario } from '../shared/scenario/schema.ts'

const ID = /^[a-z][a-z0-9-]{1,39}$/

/** The scenario of that id; whether its file is missing or broken is told apart, what is wrong with it is for its author. */
export async function readScenario(folder: string, id: string): Promise<Scenario | 'missing' | 'broken'> {
  if (!ID.test(id)) return 'missing'
  const json = await readFile(join(folder, id, 'scenario.json'), 'utf8').catch(() => null)
  if (json === null) return 'missing'
  try {
    const loaded = load(JSON.parse(json))
    return 'scenario' in loaded && loaded.scenario.id === id ? loaded.scenario : 'broken'
  } catch {
    return 'broken'
  }
}

/** All that can be played, by id; broken ones are left out. */
export async function listScenarios(folder: string): Promise<Scenario[]> {
  const names = (await readdir(folder)).filter((name) => ID.test(name)).sort()
  const read = await Promise.all(names.map((name) => readScenario(folder, name)))
  return read.filter((scenario) => typeof scenario !== 'string')
}
