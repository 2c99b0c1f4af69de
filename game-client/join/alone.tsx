/** Playing alone: choose a role, and it begins. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { VNode } from 'preact'
import { arrive } from '../arrive.ts'
import { api } from '../net/api.ts'
import type { Opened, ScenarioInfo } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'
import { Problem, problemOf } from './problem.tsx'
import { loadScenarios, missing, scenarios } from './scenarios.ts'

export function Alone(): VNode | null {
  useSignalEffect(() => void loadScenarios())
  const known = (scenarios.value ?? []).filter(({ roles }) => roles !== undefined && roles.length > 0)
  if (scenarios.value !== null && known.length === 0) return null
  return (
    <section class="paper alone" aria-busy={scenarios.value === null && !missing.value}>
      <h2>{t('alone.title')}</h2>
      {scenarios.value === null && <Coming />}
      {known.slice(0, 1).map((scenario) => (
        <Scenario key={scenario.id} scenario={scenario} />
      ))}
      {known.length > 1 && (
        <details class="longer">
          <summary>{t('alone.longer')}</summary>
          {known.slice(1).map((scenario) => (
            <Scenario key={scenario.id} scenario={scenario} />
          ))}
        </details>
      )}
    </section>
  )
}

/** It keeps its room from the start, so that nothing moves under a finger once the games are here. */
function Coming(): VNode {
  if (!missing.value) return <p class="hint">{t('loading')}</p>
  return (
    <>
      <Problem text={t('error.unreachable')} />
      <button type="button" class="do plain" onClick={() => void loadScenarios()}>
        {t('error.again')}
      </button>
    </>
  )
}

function Scenario({ scenario: { id, title, minutes, roles = [] } }: { readonly scenario: ScenarioInfo }): VNode {
  const problem = useSignal('')
  const busy = useSignal(false)
  const play = async (role: string) => {
    busy.value = true
    problem.value = ''
    const body = { scenario: id, language: language.value, solo: { role } }
    try {
      const opened = await api<Opened>('/api/workshops', { method: 'POST', body, language: language.value })
      arrive({
        kind: 'seat',
        credential: opened.credential ?? '',
        title,
        ...(opened.platzkarte !== undefined && { platzkarte: opened.platzkarte, joinCode: opened.joinCode }),
      })
    } catch (error) {
      problem.value = problemOf(error)
    }
    busy.value = false
  }
  return (
    <>
      <p>{t('alone.as', { title, minutes: minutes?.alone ?? 10 })}</p>
      <div class="stack">
        {roles.map((role) => (
          <button
            key={role.id}
            type="button"
            class="do plain"
            data-solo={role.id}
            disabled={busy.value}
            onClick={() => void play(role.id)}
          >
            {role.name}
          </button>
        ))}
      </div>
      <Problem text={problem.value} />
    </>
  )
}
