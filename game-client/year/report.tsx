/** The indicators as they were last taken down: what is known, what is told officially, what lies in fog and why. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, mine, view } from '../net/stores.ts'
import { isShown } from '../play/shown.ts'
import { Why } from '../play/why.tsx'
import { t } from '../texts/texts.ts'
import { indicatorFigure, s } from '../ui/words.ts'
import { Course } from './course.tsx'

export function Report(): VNode | null {
  const ids = reported()
  if (ids.length === 0) return null
  return (
    <section class="report">
      <h2>{t('report.title')}</h2>
      <dl>
        {ids.map((id) => (
          <Indicator key={id} id={id} />
        ))}
      </dl>
    </section>
  )
}

/** The indicators that are taken down in reports, once there is one. */
export function reported(): readonly Id[] {
  if ((view.value?.reports.length ?? 0) === 0) return []
  return Object.entries(frame.value?.indicators ?? {}).flatMap(([id, { late }]) => (late === null ? [] : [id]))
}

function Indicator({ id }: { readonly id: Id }): VNode {
  const last = view.value?.reports.at(-1)?.values[id] ?? null
  const own = mine.value.hand?.knows[id]
  const structure = frame.value?.indicators[id]
  const known = last !== null || own !== undefined
  return (
    <div class={known ? '' : 'fogged'}>
      <dt>{s(`indicators.${id}.name`)}</dt>
      {last !== null && (
        <dd class="figure">
          <b>{indicatorFigure(id, last.value)}</b>
        </dd>
      )}
      {!known && <dd class="fog">{s(`indicators.${id}.report.fog`) || t('report.fog')}</dd>}
      {own !== undefined && <dd class="only-me">{t('report.onlyYou', { figure: indicatorFigure(id, own) })}</dd>}
      <dd class="subline">
        {last?.official === true && <span>{t('report.official')}</span>}
        <Without id={id} />
        <Aim id={id} />
        {structure?.steerable === false && <span>{t('report.outside')}</span>}
        <Course id={id} />
      </dd>
      {last !== null && !last.official && (
        <dd>
          <Why
            figure={{ indicator: id, now: last.value }}
            of={(structure?.terms ?? []).map(({ variable }) => variable)}
          />
        </dd>
      )}
    </div>
  )
}

/** What it would be without any decision; only where that course has been played. */
function Without({ id }: { readonly id: Id }): VNode | null {
  const value = view.value?.reference[id]
  if (value === undefined || !isShown('reference')) return null
  return <span class="without">{t('report.without', { figure: indicatorFigure(id, value) })}</span>
}

/** From where on it counts as good. */
function Aim({ id }: { readonly id: Id }): VNode | null {
  const { aim = null, good = 'up', per = 1 } = frame.value?.indicators[id] ?? {}
  if (aim === null) return null
  return <span>{t(`report.aim.${good}`, { figure: indicatorFigure(id, aim * per) })}</span>
}
