/** Opening a workshop: which game, how many tables; then the console is there. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { arrive } from '../arrive.ts'
import { api } from '../net/api.ts'
import { rememberLinks } from '../net/links.ts'
import type { Devices, Opened, ScenarioInfo } from '../net/wire.ts'
import { routeOf } from '../route.ts'
import { language, t } from '../texts/texts.ts'
import { Problem, problemOf } from './problem.tsx'
import { loadScenarios, scenarios } from './scenarios.ts'

export function OpenWorkshop(): VNode {
  const scenario = useSignal('')
  const preset = useSignal('')
  const tables = useSignal(1)
  const devices = useSignal<Devices>('person')
  const problem = useSignal('')
  const known = scenarios.value ?? []
  const open = async (event: Event) => {
    event.preventDefault()
    // Whoever is quicker than the list of games waits for it.
    await loadScenarios()
    const chosen = scenario.value || scenarios.value?.[0]?.id
    if (chosen === undefined) {
      problem.value = t('error.unreachable')
      return
    }
    const length = lengthOf(presetsOf(chosen), preset.value)
    const settings = { language: language.value, tables: tables.value, devices: devices.value }
    const body = { scenario: chosen, ...settings, ...(length && { preset: length }) }
    try {
      const opened = await api<Opened>('/api/workshops', { method: 'POST', body, language: language.value })
      const route = routeOf(hashOf(opened.links.facilitator ?? ''))
      if (route.to !== 'arrive') return
      rememberLinks(route.credential, opened.links)
      arrive({
        kind: 'facilitator',
        credential: route.credential,
        joinCode: opened.joinCode,
        title: scenarios.value?.find(({ id }) => id === chosen)?.title ?? '',
      })
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  const lengths = presetsOf(scenario.value || known[0]?.id)
  return (
    <section class="paper">
      <h2>{t('open.title')}</h2>
      <p>{t('open.lead')}</p>
      <form onSubmit={(event) => void open(event)}>
        {known.length > 1 && (
          <>
            <label for="scenario">{t('open.scenario')}</label>
            <select
              id="scenario"
              value={scenario.value || known[0]?.id}
              onChange={(event) => (scenario.value = event.currentTarget.value)}
            >
              {known.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </>
        )}
        {lengths.length > 1 && (
          <>
            <label for="preset">{t('open.preset')}</label>
            <select
              id="preset"
              value={lengthOf(lengths, preset.value)}
              onChange={(event) => (preset.value = event.currentTarget.value)}
            >
              {lengths.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <label for="tables">{t('open.tables')}</label>
        <input
          id="tables"
          type="number"
          min={1}
          max={12}
          value={tables.value}
          onInput={(event) => (tables.value = Math.max(1, Math.min(12, event.currentTarget.valueAsNumber || 1)))}
        />
        <label for="devices">{t('open.devices')}</label>
        <select
          id="devices"
          value={devices.value}
          onChange={(event) => (devices.value = event.currentTarget.value as Devices)}
        >
          {(['person', 'role', 'table'] as const).map((each) => (
            <option key={each} value={each}>
              {t(`open.devices.${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" class="do plain" data-open="workshop">
          {t('open.do')}
        </button>
      </form>
      <Problem text={problem.value} />
    </section>
  )
}

/** In how many lengths a game can be played; empty where it is always as long. */
function presetsOf(scenario: string | undefined): NonNullable<ScenarioInfo['presets']> {
  return scenarios.value?.find(({ id }) => id === scenario)?.presets ?? []
}

/** The length that was chosen, as long as it is one of this game; else the first. */
function lengthOf(presets: NonNullable<ScenarioInfo['presets']>, chosen: string): string | undefined {
  return presets.find(({ id }) => id === chosen)?.id ?? presets[0]?.id
}

function hashOf(linkText: string): string {
  return linkText.slice(linkText.indexOf('#'))
}
