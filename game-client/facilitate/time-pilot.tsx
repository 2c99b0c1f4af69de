/** The time pilot: one sentence where the evening stands, what would help, and behind a tap plan against actual. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { table, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { newest } from '../ui/newest.ts'
import { now } from '../ui/now.ts'
import { askServer } from './ask-server.ts'
import { phaseTitle } from './phase-title.ts'
import { type Course, pilotOf } from './pilot.ts'

interface Asked {
  readonly course: Course
  readonly at: number
}

export function TimePilot(): VNode | null {
  const asked = useSignal<Asked | null>(null)
  const phase = view.value?.phase
  const at = table.value
  const [show] = useState(newest)
  useEffect(() => {
    void show(askServer<Course>(`/api/tables/${encodeURIComponent(at)}/course`), (answer) => {
      if ('body' in answer) asked.value = { course: answer.body, at: performance.now() }
    })
  }, [phase, at, asked, show])
  if (asked.value === null || view.value?.status === 'lobby') return null
  const { rows, lateMinutes, debriefMinutes, debriefLeft, advice } = pilotOf(
    asked.value.course,
    Math.max(0, now.value - asked.value.at),
  )
  const late = lateMinutes >= 2
  return (
    <section class="time-pilot">
      <h2>{t('pilot.title')}</h2>
      <p class={late ? 'fact late' : 'fact yes'}>
        {t('pilot.now', { kind: late ? 'late' : lateMinutes <= -2 ? 'early' : 'fine', minutes: Math.abs(lateMinutes) })}{' '}
        {late && debriefMinutes > 0 && t('pilot.cut', { left: debriefLeft, planned: debriefMinutes })}
      </p>
      {advice.length > 0 && (
        <ul>
          {advice.map(({ kind, phase: id, minutes }) => (
            <li key={id}>{t(`pilot.${kind}`, { phase: phaseTitle(id), minutes })}</li>
          ))}
          {late && <li>{t('pilot.protect')}</li>}
        </ul>
      )}
      <details>
        <summary>{t('pilot.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pilot.phase')}</th>
              <th scope="col">{t('pilot.planned')}</th>
              <th scope="col">{t('pilot.took')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ phase: id, seconds, took, now: here }) => (
              <tr key={id} aria-current={here ? 'step' : undefined}>
                <th scope="row">{phaseTitle(id)}</th>
                <td>{t('pilot.minutes', { minutes: Math.round(seconds / 60) })}</td>
                <td>{took === null ? '' : t('pilot.minutes', { minutes: Math.round(took / 60) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
