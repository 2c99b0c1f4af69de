/** The same evening twice: the town as it was played, and as it would have been. Lights, a number, one sentence. */
import type { VNode } from 'preact'
import type { WhatIfResult } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import type { Format } from '../town/picture.ts'
import { amountOf, s } from '../ui/words.ts'
import { CityLights, EstateLights } from './town-lights.tsx'

interface TownsProps {
  readonly result: WhatIfResult
  readonly format: Format
}

const COURSES = ['played', 'instead'] as const

export function TwoTowns({ result, format }: TownsProps): VNode {
  const subject = frame.value?.subject ?? ''
  const { step = 1, unit } = frame.value?.variables[subject] ?? {}
  const families = frame.value?.families ?? 0
  const litIn = (course: (typeof COURSES)[number]) =>
    Math.max(0, Math.min(families, Math.round((result[course].at(-1) ?? 0) * step)))
  const seats = Math.max(...COURSES.map(litIn))
  return (
    <div class="two-towns">
      {COURSES.map((course) => {
        const steps = result[course].at(-1) ?? 0
        const lit = litIn(course)
        return (
          <section key={course} class={course}>
            <h3>{t(`whatIf.${course}`)}</h3>
            {unit === 'families' && <EstateLights lit={lit} seats={seats} families={families} format={format} />}
            {unit === 'families' && result.places !== undefined && <CityLights course={result.places[course]} />}
            <ul>
              <li>
                <b>{amountOf(subject, steps)}</b> {unit === 'families' && t('whatIf.reached')}
              </li>
              {unit === 'families' && <li>{t('whatIf.dark', { count: families - lit })}</li>}
              <li>{s(`endings.${result.endings[course]}.text`)}</li>
            </ul>
          </section>
        )
      })}
    </div>
  )
}
