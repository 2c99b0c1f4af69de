/** Everything that lies on the table as a motion: one's own first, then a place to bring in the next, then the others. */
import type { VNode } from 'preact'
import { mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { BringIn } from './bring-in.tsx'
import { Money } from './money.tsx'
import { decidedMotions, openMotions } from './names.ts'
import { Row } from './row.tsx'
import { Sheet } from './sheet.tsx'

export function Motions(): VNode {
  const role = mine.value.me?.role ?? null
  const open = openMotions()
  const own = open.filter(([, { by }]) => by === role)
  const others = open.filter(([, { by }]) => by !== role)
  const decided = decidedMotions().filter(([, { round }]) => round === view.value?.round)
  return (
    <section class="motions">
      <Money />
      {view.value?.deadline === true && <p class="hint">{t('motions.late')}</p>}
      {own.map(([id]) => (
        <Sheet key={id} id={id} />
      ))}
      <BringIn folded={own.length > 0} />
      <h2 id="cosign">{t(own.length === 0 ? 'motions.title' : 'motions.others')}</h2>
      {others.length + own.length === 0 && decided.length === 0 && <p class="hint">{t('motions.none')}</p>}
      {others.map(([id]) => (
        <Row key={id} id={id} />
      ))}
      {decided.map(([id]) => (
        <Row key={id} id={id} />
      ))}
    </section>
  )
}
