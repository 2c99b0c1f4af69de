/** Everything that lies on the table as a motion, and a place to bring in the next. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { BringIn } from './bring-in.tsx'
import { decidedMotions, openMotions } from './names.ts'
import { Sheet } from './sheet.tsx'

export function Motions(): VNode {
  const open = openMotions()
  const decided = decidedMotions().filter(([, { round }]) => round === view.value?.round)
  return (
    <section class="motions">
      <h2>{t('motions.title')}</h2>
      {view.value?.deadline === true && <p class="hint">{t('motions.late')}</p>}
      {open.length === 0 && decided.length === 0 && <p class="hint">{t('motions.none')}</p>}
      {open.map(([id]) => (
        <Sheet key={id} id={id} open={open.length === 1} />
      ))}
      {decided.map(([id]) => (
        <Sheet key={id} id={id} />
      ))}
      <BringIn />
    </section>
  )
}
