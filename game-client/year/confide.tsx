/** A card for one person alone, given freely or for that person's word. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { listed, roleShort, s } from '../ui/words.ts'

export function Confide(): VNode | null {
  const { told = {}, confided = {}, deals = [] } = mine.value.hand ?? {}
  const offers = offersOf('tell')
  const cards = [...new Set(offers.map((rest) => rest.split(':')[0] ?? ''))]
  if (cards.length + Object.keys(told).length + Object.keys(confided).length + deals.length === 0) return null
  return (
    <>
      {Object.entries(told).map(([card, by]) => (
        <div key={card} class="paper private">
          <p class="kicker">{t('tell.got', { role: roleShort(by) })}</p>
          <h2>{s(`cards.${card}.title`)}</h2>
          <Markdown text={s(`cards.${card}.text`)} />
        </div>
      ))}
      {deals.map(({ card, by, to, promise }) => (
        <p key={`${by}${to}${promise}`} class="fact">
          {by === mine.value.me?.role
            ? t('tell.offered', {
                role: roleShort(to),
                card: s(`cards.${card}.title`),
                promise: s(`promises.${promise}.text`),
              })
            : t('tell.deal', { role: roleShort(by), promise: s(`promises.${promise}.text`) })}
        </p>
      ))}
      {Object.entries(confided).map(([card, roles]) => (
        <p key={card} class="hint">
          {t('tell.given', { card: s(`cards.${card}.title`), roles: listed(roles.map(roleShort)) })}
        </p>
      ))}
      {cards.map((card) => (
        <Tell key={card} card={card} offers={offers.filter((rest) => rest.startsWith(`${card}:`))} />
      ))}
    </>
  )
}

function Tell({ card, offers }: { readonly card: string; readonly offers: readonly string[] }): VNode {
  const to = useSignal<string | null>(null)
  const roles = [...new Set(offers.map((rest) => rest.split(':')[1] ?? ''))]
  const prices = offers.flatMap((rest) => {
    const [, role, promise] = rest.split(':')
    return role === to.value && promise !== undefined ? [promise] : []
  })
  return (
    <details class="option-sheet">
      <summary>
        <b>{t('tell.title', { card: s(`cards.${card}.title`) })}</b>
      </summary>
      <div class="choose-one">
        {roles.map((role) => (
          <button
            key={role}
            type="button"
            class="do"
            aria-pressed={to.value === role}
            onClick={() => (to.value = role)}
          >
            {roleShort(role)}
          </button>
        ))}
      </div>
      {to.value !== null && (
        <div class="buttons">
          <Do offer={`tell:${card}:${to.value}`}>{t('tell.freely')}</Do>
          {prices.map((promise) => (
            <Do key={promise} offer={`tell:${card}:${to.value}:${promise}`}>
              {t('tell.for', { promise: s(`promises.${promise}.text`) })}
            </Do>
          ))}
        </div>
      )}
      <Saved about={`tell:${card}`} />
    </details>
  )
}
