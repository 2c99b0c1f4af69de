/** What there is to spend: the pots that the law does not fill, and the free posts; and what is left if all is carried. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { amountOf, s } from '../ui/words.ts'
import { leftIn } from './after.tsx'
import { takenFrom } from './left-after.ts'
import { Like } from './like.tsx'
import { openMotions } from './names.ts'
import { PotBar } from './pot-bar.tsx'

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
          <Like variable={variable} />
          <AllTogether pot={id} name={name} />
        </li>
      ))}
    </ul>
  )
}

/** What would stay if everything that lies on the table were carried. */
function AllTogether({ pot, name }: { readonly pot: string; readonly name: string }): VNode | null {
  const [structure, seen] = [frame.value, view.value]
  const motions = openMotions().map(([, motion]) => motion)
  const all = structure === null || seen === null ? null : takenFrom(structure, seen, pot, motions)
  if (all === null || all.taken === 0) return null
  return (
    <div class="after">
      <PotBar {...all} />
      <small>{leftIn(all, name, 'afterAll')}</small>
    </div>
  )
}
