/** The cards that lie open, on a wall: few with their texts; many by whose they are, and those of this round before all others. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { CardsOnTable } from '../play/cards.tsx'
import { t } from '../texts/texts.ts'
import { roleShort, s } from '../ui/words.ts'

/** So many can be read from the last row with all that stands on them. */
const FEW = 6

export function WallCards(): VNode {
  const all = Object.entries(view.value?.cards ?? {})
  if (all.length <= FEW) return <CardsOnTable />
  const here = frame.value?.rounds[view.value?.round ?? ''] ?? {}
  const fresh = all.filter(([, { opened }]) => opened !== null && opened in here)
  // In a round in which nobody lays a card any more, all of them are what is talked about.
  const shown = fresh.length > 0 ? fresh : all
  const owners = Map.groupBy(shown, ([, { owner }]) => owner)
  return (
    <section class="on-table by-owner">
      <h2>{t('cards.title')}</h2>
      <ul>
        {[...owners].map(([owner, own]) => (
          <li key={owner}>
            <span>{roleShort(owner)}</span>
            {own.map(([id]) => (
              <b key={id}>{s(`cards.${id}.title`)}</b>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < all.length && <p class="hint">{t('cards.before', { count: all.length - shown.length })}</p>}
    </section>
  )
}
