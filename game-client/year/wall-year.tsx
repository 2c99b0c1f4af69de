/** The year on the wall: the report as a table, the lights, what works, what people doubt. Readable at six metres. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { rolesAreDown } from '../play/course.ts'
import { isShown } from '../play/shown.ts'
import { Told } from '../play/told.tsx'
import { Year } from '../play/year.tsx'
import { t } from '../texts/texts.ts'
import { Icon } from '../ui/icon.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { indicatorFigure, s } from '../ui/words.ts'
import { Accuracy } from './compass.tsx'
import { valuesOf } from './course.tsx'
import { happened } from './happenings.tsx'
import { doubted } from './mood.tsx'
import { reported } from './report.tsx'

/** One row for each indicator, and beside what it is: what it would be or was, and what would be good. */
export function WallReport(): VNode | null {
  const ids = reported()
  if (ids.length === 0) return null
  const compared = isShown('reference') ? 'without' : ids.some((id) => valuesOf(id).length > 1) ? 'before' : null
  return (
    <table class="wall-report">
      <thead>
        <tr>
          <td />
          {compared !== null && <th scope="col">{t(`wallReport.${compared}`)}</th>}
          <th scope="col">{t('wallReport.now')}</th>
          <th scope="col">{t('wallReport.good')}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <Indicator key={id} id={id} compared={compared} />
        ))}
      </tbody>
    </table>
  )
}

interface IndicatorProps {
  readonly id: Id
  readonly compared: 'without' | 'before' | null
}

function Indicator({ id, compared }: IndicatorProps): VNode {
  const last = view.value?.reports.at(-1)?.values[id] ?? null
  const other = compared === 'without' ? view.value?.reference[id] : valuesOf(id).at(-2)
  const structure = frame.value?.indicators[id]
  return (
    <tr class={last === null ? 'fogged' : ''}>
      <th scope="row">
        {s(`indicators.${id}.name`)} {last?.official === true && <small>{t('report.official')}</small>}
      </th>
      {compared !== null && (
        <td>{last !== null && other !== undefined && <span>{indicatorFigure(id, other)}</span>}</td>
      )}
      <td>{last === null ? <i>{t('report.fog')}</i> : <b>{indicatorFigure(id, last.value)}</b>}</td>
      <td>
        {structure?.aim != null && (
          <span>
            {t(`wallReport.good.${structure.good}`, { figure: indicatorFigure(id, structure.aim * structure.per) })}
          </span>
        )}
      </td>
    </tr>
  )
}

/** The lights, and in words how people get on with each other. */
export function WallYear(): VNode {
  return (
    <div class="wall-year">
      <Year />
      <Told />
    </div>
  )
}

/** What happened in this round; questions of devices are not for the wall. */
export function WallHappenings(): VNode | null {
  const open = happened().filter(([id]) => view.value?.injects[id] !== undefined)
  if (open.length === 0) return null
  return (
    <section class="wall-news">
      {open.map(([id, { chosen }]) => (
        <article key={id} class="paper">
          {open.length === 1 && (
            <p class="kicker">
              <Icon name="paper" />
              {t('news.kicker')}
            </p>
          )}
          <h2>{s(`injects.${id}.headline`)}</h2>
          {open.length === 1 && <Markdown text={s(`injects.${id}.text`)} />}
          {open.length === 1 && <p class="question">{s(`injects.${id}.question`)}</p>}
          {chosen !== null && (
            <p class="fact yes">{t('event.chosen', { answer: s(`injects.${id}.choice.options.${chosen}.label`) })}</p>
          )}
        </article>
      ))}
    </section>
  )
}

const MOST_DOUBTS = 6

/** What most people doubt; nothing is named before anybody does. */
export function WallDoubts(): VNode {
  const some = doubted()
    .filter(({ count }) => count > 0)
    .slice(0, MOST_DOUBTS)
  return (
    <section class="wall-doubts">
      <ul>
        {some.map(({ id, count }) => (
          <li key={id}>
            <b>{count}</b> {s(`assumptions.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The question that everybody answers for themselves; later, of others alone; then how well the others were guessed. */
export function WallCompass(): VNode {
  const [seen, structure] = [view.value, frame.value]
  const counted = Object.keys(seen?.perspective ?? {}).length > 0
  if (counted) return <Accuracy />
  const later = seen !== null && structure !== null && rolesAreDown(structure, seen)
  return (
    <section class={later ? 'wall-compass of-others' : 'wall-compass'}>
      {!later && <p class="big">{s('debrief.perspective.question')}</p>}
      <ul>
        {(frame.value?.council.perspective ?? []).map((option) => (
          <li key={option}>{s(`debrief.perspective.options.${option}`)}</li>
        ))}
      </ul>
    </section>
  )
}
