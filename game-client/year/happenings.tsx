/** Events: what happened, what can be answered, what was answered. */
import type { VNode } from 'preact'
import type { PublicInject } from '../../shared/engine/views.ts'
import { mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Icon } from '../ui/icon.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Happenings(): VNode | null {
  const all = { ...view.value?.injects, ...mine.value.hand?.injects }
  const round = view.value?.round ?? ''
  const entries = Object.entries(all)
  if (entries.length === 0) return null
  return (
    <section class="news" data-round={round}>
      {entries.toReversed().map(([id, inject]) => (
        <Happening key={id} id={id} inject={inject} secret={view.value?.injects[id] === undefined} />
      ))}
    </section>
  )
}

interface HappeningProps {
  readonly id: string
  readonly inject: PublicInject
  readonly secret: boolean
}

function Happening({ id, inject, secret }: HappeningProps): VNode {
  const path = `injects.${id}`
  const options = partsBelow(`${path}.choice.options`)
  const label = (option: string) => s(`${path}.choice.options.${option}.label`)
  return (
    <article class="paper">
      <p class="kicker">
        <Icon name="paper" />
        {t(secret ? 'event.secret' : 'news.kicker')}
      </p>
      <h3>{s(`${path}.headline`)}</h3>
      <Markdown text={s(`${path}.text`)} />
      {s(`${path}.question`) !== '' && <p class="question">{s(`${path}.question`)}</p>}
      {inject.chosen === null ? (
        options.map((option) => (
          <div key={option} class="answer">
            <Do offer={`respond:${id}:${option}`} look="card">
              <span class="measure">
                <b>{label(option)}</b>
                <span class="text">{s(`${path}.choice.options.${option}.text`)}</span>
              </span>
            </Do>
          </div>
        ))
      ) : (
        <p class="fact yes">{t('event.chosen', { answer: label(inject.chosen) })}</p>
      )}
      {inject.chosen === null && options.length > 0 && inject.concluded && <p class="fact">{t('event.nobody')}</p>}
      <Saved about={`respond:${id}`} />
    </article>
  )
}
