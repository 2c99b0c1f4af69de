/** The year on the wall: the report as a table, the lights, what works, what people doubt. Readable at six metres. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { isShown } from '../play/shown.ts'
import { Told } from '../play/town-told.tsx'
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

export function WallReport(): VNode | null {
  const ids = reported()
  if (ids.length === 0) return null
  return (
    <section class="wall-report">
      <dl>
        {ids.map((id) => (
          <Indicator key={id} id={id} />
        ))}
      </dl>
    </section>
  )
}

function Indicator({ id }: { readonly id: Id }): VNode {
  const last = view.value?.reports.at(-1)?.values[id] ?? null
  const before = valuesOf(id).at(-2)
  const structure = frame.value?.indicators[id]
  const without = isShown('reference') ? view.value?.reference[id] : undefined
  const beside = [
    ...(without === undefined ? [] : [t('report.without', { figure: indicatorFigure(id, without) })]),
    ...(last?.official === true ? [t('report.official')] : []),
    ...(last !== null && before !== undefined ? [t('report.before', { figures: indicatorFigure(id, before) })] : []),
    ...(structure?.aim != null
      ? [t(`report.aim.${structure.good}`, { figure: indicatorFigure(id, structure.aim * structure.per) })]
      : []),
  ]
  return (
    <div class={last === null ? 'fogged' : ''}>
      <dt>
        {s(`indicators.${id}.name`)} {last !== null && <small>{beside.join(' · ')}</small>}
      </dt>
      <dd>{last === null ? <i>{t('report.fog')}</i> : <b>{indicatorFigure(id, last.value)}</b>}</dd>
    </div>
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

/** The question that everybody answers for themselves; then how well the others were guessed. */
export function WallCompass(): VNode {
  const counted = Object.keys(view.value?.perspective ?? {}).length > 0
  if (counted) return <Accuracy />
  return (
    <section class="wall-compass">
      <p class="big">{s('debrief.perspective.question')}</p>
      <ul>
        {(frame.value?.council.perspective ?? []).map((option) => (
          <li key={option}>{s(`debrief.perspective.options.${option}`)}</li>
        ))}
      </ul>
    </section>
  )
}
