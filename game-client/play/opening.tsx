/** Where we are: the first picture of the evening, in words. */
import type { VNode } from 'preact'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Opening(): VNode {
  return (
    <section class="opening">
      <p class="kicker">{s('ground.place')}</p>
      <Markdown text={s('opening')} />
    </section>
  )
}

/** What a picture of the place would show, as sentences. */
export function Picture(): VNode | null {
  const parts = partsBelow('ground.picture')
  if (parts.length === 0) return null
  return (
    <ul class="picture">
      {parts.map((part) => (
        <li key={part}>{s(`ground.picture.${part}`)}</li>
      ))}
    </ul>
  )
}
