/** What those who lead look up: how the evening runs against its plan, and what a role sees. */
import { Router } from 'express'
import { viewOfRole } from '../../shared/engine/view.ts'
import { castFor } from '../../shared/scenario/cast.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import type { Service } from '../service.ts'
import { type LiveTable, peopleOf } from '../table.ts'
import { unpluggedIn } from '../unplugged.ts'
import { callerOf, tableOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { word } from './reading.ts'

export function steeringRoutes(service: Service): Router {
  const router = Router()

  router.get('/tables/:table/course', async (request, response) => {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    if (caller.audience.kind !== 'facilitator' && caller.audience.kind !== 'guest') throw new Problem('forbidden')
    response.json({ plan: planOf(table), starts: await startsOf(service, table), now: service.clock.now() })
  })

  router.get('/tables/:table/cast', async (request, response) => {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    if (caller.audience.kind !== 'facilitator' && caller.audience.kind !== 'guest') throw new Problem('forbidden')
    const people = [...peopleOf(table).values()].reduce((sum, count) => sum + count, 0)
    const language = languageOf(request)
    const cast = castFor(table.scenario, Math.min(people, table.scenario.people.max))
    response.json({ ...cast, people, why: cast.why.map((text) => text[language] ?? text.de) })
  })

  router.get('/tables/:table/ahead', async (request, response) => {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    if (caller.audience.kind !== 'facilitator' && caller.audience.kind !== 'guest') throw new Problem('forbidden')
    response.json({ ahead: aheadOf(table, languageOf(request)) })
  })

  router.get('/tables/:table/as/:role', async (request, response) => {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    const role = word(request.params.role)
    if (!Object.hasOwn(table.scenario.roles, role)) throw new Problem('not-found')
    const seen = viewOfRole(table.state, caller.audience, role, unpluggedIn(table, role))
    if (seen === null) throw new Problem('forbidden')
    const language = languageOf(request)
    const texts = seen.keys.map((key) => [key, textAt(table.scenario, key, language) ?? ''] as const)
    response.json({ role, hand: seen.hand, offers: seen.offers, own: seen.own, texts: Object.fromEntries(texts) })
  })

  return router
}

/** What is shown where people look back; from the first such phase after the ending on, the time belongs to the debrief. */
const LOOKING_BACK: ReadonlySet<string> = new Set(['words', 'released', 'whatIf', 'questions', 'note', 'reflections'])

/** The phases of this evening in their order, as long as its length gives them. */
function planOf({ scenario, state }: LiveTable) {
  const preset = scenario.presets[state.house.preset ?? '']
  const phases = Object.entries(scenario.rounds).flatMap(([round, { phases }]) =>
    Object.entries(phases).flatMap(([phase, { seconds, only, shows }]) =>
      only === 'alone' || preset?.without.includes(phase)
        ? []
        : [{ round, phase, seconds: preset?.seconds[phase] ?? seconds, back: shows.some((s) => LOOKING_BACK.has(s)) }],
    ),
  )
  const last = phases.findLastIndex(({ back }) => !back)
  return phases.map(({ back, ...phase }, index) => ({ ...phase, debrief: back && index > last }))
}

/** The events that may still come, in the order of the phases that bring them; what happened already is left out. */
function aheadOf(table: LiveTable, language: Language) {
  const { scenario, state } = table
  const { position, injects, news } = state.town
  const plan = planOf(table)
  const here = plan.findIndex(({ phase }) => phase === position.phase)
  const gone = new Set([...Object.keys(injects), ...news])
  return plan.slice(Math.max(0, here)).flatMap(({ round, phase }, index) => {
    const { enter, leave } = scenario.rounds[round]?.phases[phase] ?? { enter: [], leave: [] }
    // What the phase brings that the table stands in has come; only what its end brings is still ahead.
    const steps = index === 0 && here >= 0 ? leave : [...enter, ...leave]
    const ids = steps.flatMap((step) => (step.do === 'draw' ? step.injects : step.do === 'news' ? [step.inject] : []))
    return ids
      .filter((id) => !gone.has(id))
      .map((id) => ({
        ...{ phase, inject: id, sure: steps.some((step) => step.do === 'news' && step.inject === id) },
        headline: textAt(scenario, `injects.${id}.headline`, language) ?? '',
        text: textAt(scenario, `injects.${id}.text`, language) ?? '',
        guidance: textAt(scenario, `injects.${id}.guidance`, language) ?? '',
      }))
  })
}

/** When each phase began, oldest first; a step back begins one again. */
async function startsOf({ store }: Service, { id }: LiveTable) {
  const entries = await store.entries(id)
  return entries.flatMap(({ entry }) => {
    const { command, events } = JSON.parse(entry) as {
      command: { at: number }
      events: { type: string; position?: { phase: string } }[]
    }
    const phase = events.findLast(({ type }) => type === 'moved')?.position?.phase
    return phase === undefined ? [] : [{ phase, at: command.at }]
  })
}
