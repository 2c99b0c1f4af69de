/** An amount as people know it: the scenario says what so much of it is. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { grouped, s } from '../ui/words.ts'

/** As many of a thing as one can picture. */
const MOST = 12

/** "10 Jahre Sprachpat:innen"; empty where nothing is like it. `amount` in the unit of the file. */
export function likeOf(variable: Id, amount: number): string {
  const counts = (frame.value?.variables[variable]?.like ?? []).map((of, at) => ({
    at,
    count: Math.round(amount / of),
  }))
  const possible = counts.filter(({ count }) => count >= 1)
  const found = possible.find(({ count }) => count <= MOST) ?? possible.at(-1)
  if (found === undefined) return ''
  const { at, count } = found
  return s(`variables.${variable}.like.${at}.${count === 1 ? 'one' : 'many'}`).replace('{count}', grouped(count, 0))
}

/** What a variable holds now, as people know it. */
export function Like({ variable }: { readonly variable: Id }): VNode | null {
  const steps = view.value?.variables[variable] ?? 0
  const like = likeOf(variable, steps * (frame.value?.variables[variable]?.step ?? 1))
  return like === '' ? null : <small>{t('money.holds', { like })}</small>
}
