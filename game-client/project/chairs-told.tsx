/** Who plays a chair in which nobody sits: everybody in the room may know that it is the computer, or whoever leads. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { listed, roleShort } from '../ui/words.ts'

export function ChairsTold(): VNode | null {
  const roles = Object.entries(view.value?.roles ?? {})
  const bots = roles.filter(([, { bot, byHand }]) => bot && !byHand).map(([role]) => roleShort(role))
  const byHand = roles.filter((each) => each[1].byHand).map(([role]) => roleShort(role))
  if (bots.length + byHand.length === 0) return null
  return (
    <p class="chairs-told">
      {bots.length > 0 && t('wall.bots', { roles: listed(bots) })}{' '}
      {byHand.length > 0 && t('wall.byHand', { roles: listed(byHand) })}
    </p>
  )
}
