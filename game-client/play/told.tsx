/** What is known of hidden things, in words. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { Icon } from '../ui/icon.tsx'
import { s } from '../ui/words.ts'

export function Told(): VNode | null {
  const told = Object.entries(view.value?.told ?? {})
  if (told.length === 0) return null
  return (
    <>
      {told.map(([id, words]) => (
        <p key={id} class="told">
          <Icon name="sun" />
          <span>
            <b>{s(`variables.${id}.name`)}:</b> {s(`variables.${id}.words.${words}.text`)}
          </span>
        </p>
      ))}
    </>
  )
}
