/** The cards that only I know: face down, turned by a tap, and laid on the table if I want it. */
import type { VNode } from 'preact'
import { mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { CardBack, wasTurned } from '../ui/card-back.tsx'
import { Do, offered } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { isShown } from './shown.ts'

/** Own cards where the phase does not show them with the role already. */
export function Hand(): VNode | null {
  return isShown('role') ? null : <OwnCards onTable={isShown('cards')} />
}

/** Whoever holds several cards tells them apart by number: what they say is nobody else's business. */
export function numberOf(card: string): number {
  return Object.keys(mine.value.hand?.cards ?? {}).indexOf(card) + 1
}

interface OwnCardsProps {
  /** What lies on the table is read there. */
  readonly onTable?: boolean
}

export function OwnCards({ onTable = false }: OwnCardsProps): VNode | null {
  const cards = Object.entries(mine.value.hand?.cards ?? {})
  if (cards.length === 0) return null
  const first = cards.find(([, { opened }]) => opened === null)?.[0]
  return (
    <div class="hand">
      {cards.map(([id, { opened }]) => (
        <div key={id}>
          {opened === null ? <Closed id={id} explains={id === first} /> : <Open id={id} told={onTable} />}
          <Saved about={`share:${id}`} />
        </div>
      ))}
    </div>
  )
}

interface ClosedProps {
  readonly id: string
  readonly explains: boolean
}

function Closed({ id, explains }: ClosedProps): VNode {
  return (
    <>
      <CardBack id={id} title={s(`cards.${id}.title`)} explains={explains} {...coverOf(id)}>
        <Markdown text={s(`cards.${id}.text`)} />
        {!isShown('role') && s(`cards.${id}.answer.how`) !== '' && (
          <p class="how">
            <b>{t('card.answer')}</b> {s(`cards.${id}.answer.how`)}
          </p>
        )}
      </CardBack>
      <Share id={id} />
    </>
  )
}

/** Nobody lays on the table what they have not read. */
function Share({ id }: { readonly id: string }): VNode | null {
  const offer = `share:${id}`
  if (wasTurned(id)) return <Do offer={offer}>{t('card.share')}</Do>
  return offered(offer) ? <p class="hint">{t('card.readFirst')}</p> : null
}

function coverOf(id: string): { readonly cover?: string } {
  const several = Object.keys(mine.value.hand?.cards ?? {}).length > 1
  return several ? { cover: t('card.faceDownOf', { number: numberOf(id) }) } : {}
}

function Open({ id, told }: { readonly id: string; readonly told: boolean }): VNode {
  return (
    <article class="paper">
      <h2>{s(`cards.${id}.title`)}</h2>
      {!told && <Markdown text={s(`cards.${id}.text`)} />}
      <p class="fact yes">{t('card.open')}</p>
    </article>
  )
}
