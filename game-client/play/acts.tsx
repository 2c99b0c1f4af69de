/** What a role can do once, openly; what has been done stands with the news, where everybody reads it. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

export function Acts(): VNode {
  return (
    <section class="acts">
      {offersOf('act').map((act) => (
        <div key={act} class="paper">
          <Markdown text={s(`acts.${act}.text`)} />
          <Do offer={`act:${act}`}>{s(`acts.${act}.label`)}</Do>
        </div>
      ))}
    </section>
  )
}

export function ActsDone(): VNode | null {
  const done = view.value?.acts ?? []
  if (done.length === 0) return null
  return (
    <ul class="facts">
      {done.map((act) => (
        <li key={act} class="fact yes">
          {s(`acts.${act}.label`)}
        </li>
      ))}
    </ul>
  )
}
