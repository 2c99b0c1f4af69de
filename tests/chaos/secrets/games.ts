/** The games that people really play, as the product reads them. */
import { fileURLToPath } from 'node:url'
import { readScenario } from '../../../game-server/scenarios.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'

const FOLDER = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const NAMES = ['dienstag-17-uhr', 'auenfurt-klein', 'gemeinsam-fuer-kinder']

export async function gamesOf(): Promise<(readonly [name: string, scenario: Scenario])[]> {
  return Promise.all(
    NAMES.map(async (name) => {
      const scenario = await readScenario(FOLDER, name)
      if (typeof scenario === 'string') throw new Error(`${name} is ${scenario}`)
      return [name, scenario] as const
    }),
  )
}
