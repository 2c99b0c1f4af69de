/** One family's year: through how many doors, told once more each time. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

const MOST = 12

export function Story(): VNode | null {
  const told = view.value?.stories ?? []
  const newest = told.at(-1)
  if (newest === undefined) return null
  const { story, version, contacts } = newest
  const before = told.slice(0, -1).filter((each) => each.story === story)
  return (
    <section class="story paper">
      <p class="kicker">{s(`stories.${story}.name`)}</p>
      <Doors count={contacts} />
      <p class="big">{t('story.contacts', { count: contacts })}</p>
      <Markdown text={s(`stories.${story}.versions.${version}.text`)} />
      {before.length > 0 && (
        <p class="hint">{t('story.before', { counts: before.map((each) => each.contacts).join(' → ') })}</p>
      )}
    </section>
  )
}

/** One line through all doors. */
function Doors({ count }: { readonly count: number }): VNode {
  const doors = Array.from({ length: Math.min(count, MOST) }, (_, at) => at)
  const x = (at: number) => 14 + at * 26
  const y = (at: number) => 26 + (at % 2) * 12
  return (
    <svg class="doors" viewBox={`0 0 ${MOST * 26 + 8} 60`} aria-hidden="true">
      <polyline points={doors.map((at) => `${x(at)},${y(at) + 8}`).join(' ')} />
      {doors.map((at) => (
        <rect key={at} x={x(at) - 7} y={y(at) - 8} width="14" height="20" rx="1.5" />
      ))}
    </svg>
  )
}
