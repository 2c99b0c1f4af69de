/** The same evening twice: the town as it was played, and as it would have been. Lights, a number, one sentence. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { WhatIfResult } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { pictureFor } from '../picture/picture-now.ts'
import { t } from '../texts/texts.ts'
import type { Format } from '../town/picture.ts'
import { amountOf, s } from '../ui/words.ts'

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
            {unit === 'families' && <Lights lit={lit} seats={seats} families={families} format={format} />}
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

interface LightsProps {
  readonly lit: number
  readonly seats: number
  readonly families: number
  readonly format: Format
}

/** The picture says nothing that the list below it does not say; where it cannot be painted, nothing is missing. */
function Lights({ lit, seats, families, format }: LightsProps): VNode | null {
  const sheet = useRef<HTMLCanvasElement>(null)
  const plan = frame.value?.picture?.maps.start
  const contrast = pictureFor[format].value?.theme === 'contrast'
  useEffect(() => {
    const canvas = sheet.current
    if (canvas === null || plan === undefined) return
    const town = { plan, seed: plan.id, format, families, lit, seats }
    const paint = async () => {
      const { paintLights } = await import('../town/lights.ts')
      paintLights(canvas, town, contrast ? 'contrast' : 'dusk')
    }
    const sizes = new ResizeObserver(() => {
      paint().catch(() => undefined)
    })
    sizes.observe(canvas)
    return () => sizes.disconnect()
  }, [plan, format, families, lit, seats, contrast])
  if (plan === undefined) return null
  return (
    <div class="lights" aria-hidden="true">
      <canvas ref={sheet} />
    </div>
  )
}
