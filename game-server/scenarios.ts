/** The scenarios that lie in the operator's folder: read when they are asked for, so that an author sees every change. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from '../shared/scenario/load.ts'
import type { Scenario } from '../shared/scenario/schema.ts'

const ID = /^[a-z][a-z0-9-]{1,39}$/

/** The scenario of that id; whether its file is missing or broken is told apart, what is wrong with it is for its author. */
export async function readScenario(folder: string, id: string): Promise<Scenario | 'missing' | 'broken'> {
  if (!ID.test(id)) return 'missing'
  const path = join(folder, id, 'scenario.json')
  const file = await stat(path).catch(() => null)
  if (file === null) return 'missing'
  const state = `${file.mtimeMs} ${file.size}`
  const known = seen.get(path)
  if (known?.state === state) return known.scenario
  const scenario = await read(path, id)
  seen.set(path, { state, scenario })
  return scenario
}

// A large game takes a good part of a second to check: it is checked again only when its file has changed.
const seen = new Map<string, { readonly state: string; readonly scenario: Scenario | 'broken' }>()

async function read(path: string, id: string): Promise<Scenario | 'broken'> {
  try {
    // Some editors begin a file with a mark of its encoding, which JSON does not know.
    const loaded = load(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')))
    return 'scenario' in loaded && loaded.scenario.id === id ? loaded.scenario : 'broken'
  } catch {
    return 'broken'
  }
}

/** All that can be played, the shortest first; broken ones are left out. */
export async function listScenarios(folder: string): Promise<Scenario[]> {
  const names = (await readdir(folder)).filter((name) => ID.test(name)).sort()
  const all = await Promise.all(names.map((name) => readScenario(folder, name)))
  return all.filter((scenario) => typeof scenario !== 'string').toSorted((a, b) => a.minutes.room - b.minutes.room)
}
