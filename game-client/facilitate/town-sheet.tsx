/** The town on paper, as large as a table: the picture of the screens, everything on it in words, and lines for what is added. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { frame, workshop } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import { cityOnTable } from './city-sheet.tsx'
import { quarterOnTable } from './quarter-sheet.tsx'

/** Whether this game draws a town that can lie on a table, and which: all of it, or one quarter. */
export function townSheet(): 'town' | 'quarter' | null {
  if (frame.value?.city != null) return 'town'
  return frame.value?.picture == null ? null : 'quarter'
}

interface TownSheetProps {
  /** It can be printed: the town is painted, or cannot be. */
  readonly onPainted: () => void
}

export function TownSheet({ onPainted }: TownSheetProps): VNode | null {
  const kind = townSheet()
  const now = kind === 'town' ? cityOnTable() : quarterOnTable()
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = sheet.current
    if (now === null || canvas === null) return
    // Where it cannot be painted, the list below it says the same.
    void now
      .paint(canvas)
      .catch(() => undefined)
      .then(onPainted)
  }, [now?.name])
  if (now === null) return null
  return (
    <section class={`town-sheet of-${kind}`}>
      <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
      <h2>{t('print.townTitle', { town: s('ground.place') || s('title') })}</h2>
      <p>{now.lead}</p>
      <div aria-hidden="true">
        <canvas ref={sheet} />
      </div>
      {now.list}
    </section>
  )
}
