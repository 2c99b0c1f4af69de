/** The newspaper: what nobody planned, and what somebody did about it. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Icon } from '../ui/icon.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { ActsDone } from './acts.tsx'
import { Told } from './told.tsx'

export function News(): VNode | null {
  const news = view.value?.news ?? []
  if (news.length === 0) return null
  return (
    <section class="news">
      {news.toReversed().map((id) => (
        <article key={id} class="paper">
          <p class="kicker">
            <Icon name="paper" />
            {t('news.kicker')}
          </p>
          <h2>{s(`injects.${id}.headline`)}</h2>
          <Markdown text={s(`injects.${id}.text`)} />
          {s(`injects.${id}.question`) !== '' && <p class="question">{s(`injects.${id}.question`)}</p>}
        </article>
      ))}
      <ActsDone />
      <Saved about="act" />
      <Told />
    </section>
  )
}
