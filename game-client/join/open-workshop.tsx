/** Opening a workshop: which game, how many people; then the console is there. Everything else has a default. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { arrive } from '../arrive.ts'
import { api } from '../net/api.ts'
import { rememberLinks } from '../net/links.ts'
import type { Opened } from '../net/wire.ts'
import { routeOf } from '../route.ts'
import { language, speakFurther, t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { lengthOf, NOTHING_CHOSEN, openingOf, type Plan, presetsOf, rememberPlan, tablesFor } from './plan.ts'
import { Problem, problemOf } from './problem.tsx'
import { loadScenarios, scenarios } from './scenarios.ts'

const OpenMore = lazily(async () => (await Promise.all([import('./open-more.tsx'), speakFurther()]))[0].OpenMore)

export function OpenWorkshop(): VNode {
  const chosen = useSignal<Plan>(NOTHING_CHOSEN)
  const more = useSignal(false)
  const problem = useSignal('')
  const known = scenarios.value ?? []
  const plan: Plan = { ...chosen.value, scenario: chosen.value.scenario || (known[0]?.id ?? '') }
  const change = (part: Partial<Plan>) => {
    const next = { ...chosen.value, ...part }
    const most = known.find(({ id }) => id === (next.scenario || known[0]?.id))?.people?.max
    const fitting = part.tables === undefined ? tablesFor(next.people, most) : null
    chosen.value = fitting === null ? next : { ...next, tables: fitting }
  }
  const [once] = useState(oneAtATime)
  const open = async () => {
    // Whoever is quicker than the list of games waits for it.
    await loadScenarios()
    const all = scenarios.value ?? []
    const wanted = { ...chosen.value, scenario: chosen.value.scenario || (all[0]?.id ?? '') }
    if (wanted.scenario === '') {
      problem.value = t('error.unreachable')
      return
    }
    const body = { language: language.value, ...openingOf(wanted, all) }
    try {
      const opened = await api<Opened>('/api/workshops', { method: 'POST', body, language: language.value })
      const route = routeOf(hashOf(opened.links.facilitator ?? ''))
      if (route.to !== 'arrive') return
      rememberLinks(route.credential, opened.links)
      rememberPlan(wanted)
      arrive({
        kind: 'facilitator',
        credential: route.credential,
        joinCode: opened.joinCode,
        title: all.find(({ id }) => id === wanted.scenario)?.title ?? '',
      })
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  const lengths = presetsOf(known, plan.scenario)
  return (
    <section class="paper">
      <h2>{t('open.title')}</h2>
      <p>{t('open.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void once(open)
        }}
      >
        {known.length > 1 && (
          <>
            <label for="scenario">{t('open.scenario')}</label>
            <select
              id="scenario"
              value={plan.scenario}
              onChange={({ currentTarget }) => change({ scenario: currentTarget.value })}
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
              value={lengthOf(lengths, plan.preset)}
              onChange={({ currentTarget }) => change({ preset: currentTarget.value })}
            >
              {lengths.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <Count id="people" most={480} value={plan.people} onCount={(people) => change({ people })} />
        <Count id="tables" most={12} value={plan.tables} onCount={(tables) => change({ tables: tables ?? 1 })} />
        <details onToggle={({ currentTarget }) => (more.value ||= currentTarget.open)}>
          <summary>{t('open.more')}</summary>
          {more.value && <OpenMore plan={plan} onChange={change} />}
        </details>
        <button type="submit" class="do plain" data-open="workshop">
          {t('open.do')}
        </button>
      </form>
      <Problem text={problem.value} />
    </section>
  )
}

interface CountProps {
  readonly id: 'people' | 'tables'
  readonly most: number
  readonly value: number | null
  readonly onCount: (count: number | null) => void
}

function Count({ id, most, value, onCount }: CountProps): VNode {
  return (
    <>
      <label for={id}>{t(`open.${id}`)}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        inputMode="numeric"
        value={value ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          onCount(Number.isNaN(valueAsNumber) ? null : Math.max(1, Math.min(most, Math.trunc(valueAsNumber))))
        }
      />
    </>
  )
}

function hashOf(linkText: string): string {
  return linkText.slice(linkText.indexOf('#'))
}
