/** Where we are: the first picture of the evening, in words. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Opening(): VNode {
  const place = s('ground.place')
  const heading = s(`rounds.${view.value?.round}.phases.${view.value?.phase}.name`)
  return (
    <section class="opening">
      {place !== heading && <p class="kicker">{place}</p>}
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
