/** What can be played here. */
import { Router } from 'express'
import { textAt } from '../../shared/scenario/texts.ts'
import { listScenarios } from '../scenarios.ts'
import type { Service } from '../service.ts'
import { languageOf } from './problem.ts'

export function scenarioRoutes({ config }: Service): Router {
  const router = Router()
  router.get('/scenarios', async (request, response) => {
    const language = languageOf(request)
    const scenarios = await listScenarios(config.scenariosDir)
    response.json(
      scenarios.map((scenario) => ({
        id: scenario.id,
        title: textAt(scenario, 'title', language),
        summary: textAt(scenario, 'summary', language),
        languages: scenario.languages,
        partly: scenario.partly,
        minutes: scenario.minutes,
        people: scenario.people,
        tested: scenario.tested,
        presets: Object.entries(scenario.presets).map(([preset, { minutes }]) => ({
          id: preset,
          name: textAt(scenario, `presets.${preset}.name`, language),
          minutes,
        })),
        roles: Object.keys(scenario.roles).map((id) => ({ id, name: textAt(scenario, `roles.${id}.name`, language) })),
      })),
    )
  })
  return router
}
