/** The cards that only I know: face down, turned by a tap, and laid on the table if I want it. */
import type { VNode } from 'preact'
import { mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { CardBack } from '../ui/card-back.tsx'
import { Do } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { isShown } from './shown.ts'

/** Own cards where the phase does not show them with the role already. */
export function Hand(): VNode | null {
  return isShown('role') ? null : <OwnCards />
}

export function OwnCards(): VNode | null {
  const cards = Object.entries(mine.value.hand?.cards ?? {})
  if (cards.length === 0) return null
  return (
    <div class="hand">
      {cards.map(([id, { opened }]) => (
        <div key={id}>
          {opened === null ? <Closed id={id} /> : <Open id={id} />}
          <Saved about={`share:${id}`} />
        </div>
      ))}
    </div>
  )
}

function Closed({ id }: { readonly id: string }): VNode {
  return (
    <>
      <CardBack id={id} title={s(`cards.${id}.title`)}>
        <Markdown text={s(`cards.${id}.text`)} />
        {!isShown('role') && (
          <p class="how">
            <b>{t('card.answer')}</b> {s(`cards.${id}.answer.how`)}
          </p>
        )}
      </CardBack>
      <Do offer={`share:${id}`}>{t('card.share')}</Do>
    </>
  )
}

function Open({ id }: { readonly id: string }): VNode {
  return (
    <article class="paper">
      <h2>{s(`cards.${id}.title`)}</h2>
      <Markdown text={s(`cards.${id}.text`)} />
      <p class="fact yes">{t('card.open')}</p>
    </article>
  )
}
