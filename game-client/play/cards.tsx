/** The cards that lie open for all. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { roleShort, s } from '../ui/words.ts'

export function CardsOnTable(): VNode {
  const cards = Object.entries(view.value?.cards ?? {})
  return (
    <section class="on-table">
      <h2>{t('cards.title')}</h2>
      {cards.length === 0 && <p class="hint">{t('cards.none')}</p>}
      <ul class="papers">
        {cards.map(([id, { owner, answered }]) => (
          <li key={id} class="paper">
            <p class="kicker">{roleShort(owner)}</p>
            <h3>{s(`cards.${id}.title`)}</h3>
            <Markdown text={s(`cards.${id}.text`)} />
            {(answered || s(`cards.${id}.answer.how`) !== '') && (
              <p class={answered ? 'fact yes' : 'fact'}>
                {answered ? t('card.answered') : s(`cards.${id}.answer.how`)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
