/** The cards that lie open for all. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { roleShort, s } from '../ui/words.ts'
import { rolesAreDown } from './course.ts'

export function CardsOnTable(): VNode {
  const [seen, structure] = [view.value, frame.value]
  const cards = Object.entries(seen?.cards ?? {})
  // Once the roles are laid down, nobody can answer any more.
  const late = seen !== null && structure !== null && rolesAreDown(structure, seen)
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
            {answered && <p class="fact yes">{t('card.answered')}</p>}
            {!answered && s(`cards.${id}.answer.how`) !== '' && (
              <p class="fact">
                {late ? (
                  t('card.unanswered')
                ) : (
                  <>
                    <b>{t('card.answer')}</b> {s(`cards.${id}.answer.how`)}
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
