/** The indicators as they were last taken down: what is known, what is told officially, what lies in fog and why. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, mine, view } from '../net/stores.ts'
import { Why } from '../play/why.tsx'
import { t } from '../texts/texts.ts'
import { indicatorFigure, s } from '../ui/words.ts'
import { Course } from './course.tsx'

export function Report(): VNode | null {
  const ids = Object.entries(frame.value?.indicators ?? {}).filter(([, { late }]) => late !== null)
  if (ids.length === 0 || (view.value?.reports.length ?? 0) === 0) return null
  return (
    <section class="report">
      <h2>{t('report.title')}</h2>
      <dl class="figures">
        {ids.map(([id]) => (
          <Indicator key={id} id={id} />
        ))}
      </dl>
    </section>
  )
}

function Indicator({ id }: { readonly id: Id }): VNode {
  const seen = view.value?.reports ?? []
  const last = seen.at(-1)?.values[id] ?? null
  const own = mine.value.hand?.knows[id]
  const structure = frame.value?.indicators[id]
  return (
    <div class={last === null && own === undefined ? 'fogged' : ''}>
      <dt>{s(`indicators.${id}.name`)}</dt>
      <dd>
        {last !== null && <b>{indicatorFigure(id, last.value)}</b>}
        {last?.official === true && <small>{t('report.official')}</small>}
        {own !== undefined && <span class="only-me">{t('report.onlyYou', { figure: indicatorFigure(id, own) })}</span>}
        {last === null && own === undefined && <i class="fog">{s(`indicators.${id}.report.fog`) || t('report.fog')}</i>}
        {structure?.aim != null && (
          <small>
            {t(`report.aim.${structure.good}`, { figure: indicatorFigure(id, structure.aim * structure.per) })}
          </small>
        )}
        {structure?.steerable === false && <small>{t('report.outside')}</small>}
        <Course id={id} />
        {last !== null && !last.official && <Why variable={id} />}
      </dd>
    </div>
  )
}
