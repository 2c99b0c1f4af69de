/** What there is to spend, in one line: the pots that the law does not fill, and the free posts. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { amountOf, s } from '../ui/words.ts'

export function Money(): VNode | null {
  const pots = Object.entries(frame.value?.council.pots ?? {}).filter(([, { overdraw }]) => !overdraw)
  const posts = Object.entries(frame.value?.variables ?? {}).filter(([, { unit }]) => unit === 'posts')
  const left = [
    ...pots.map(([id, { variable }]) => ({ id, name: s(`pots.${id}.name`), variable })),
    ...posts.map(([variable]) => ({ id: variable, name: s(`variables.${variable}.name`), variable })),
  ]
  if (left.length === 0) return null
  return (
    <ul class="money-left">
      {left.map(({ id, name, variable }) => (
        <li key={id}>
          {name} <b>{amountOf(variable, view.value?.variables[variable] ?? 0)}</b>
          {view.value?.frozen.includes(id) === true && <i> {t('pots.frozen')}</i>}
        </li>
      ))}
    </ul>
  )
}
