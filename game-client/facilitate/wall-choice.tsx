/** What the wall shows: the game, or for a while something else. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'

const KINDS = ['game', 'blank', 'code', 'words', 'reflections', 'tables'] as const

export function WallChoice(): VNode {
  const now = view.value?.floor.wall ?? 'game'
  return (
    <details data-desk="wall">
      <summary>{t('desk.wall', { shows: t(`wallShows.${now}`) })}</summary>
      <div class="row">
        {KINDS.map((kind) => (
          <Do key={kind} offer={`show:${kind}`}>
            {t(`wallShows.${kind}`)}
          </Do>
        ))}
      </div>
      <Saved about="show" />
    </details>
  )
}
