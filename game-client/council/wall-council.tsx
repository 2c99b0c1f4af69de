/** Motions and ballots on the wall: large, few words, nothing to fill in. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { bodyNow } from './council.tsx'
import { bodyName } from './names.ts'
import { Sheet } from './sheet.tsx'

export function WallMotions(): VNode {
  const all = Object.entries(view.value?.motions ?? {}).filter(([, { round }]) => round === view.value?.round)
  return (
    <section class="wall-motions">
      {all.length === 0 && <p class="big">{t('motions.none')}</p>}
      {all.map(([id]) => (
        <Sheet key={id} id={id} readOnly />
      ))}
    </section>
  )
}

export function WallCouncil(): VNode {
  const body = bodyNow()
  return (
    <section class="wall-council">
      {body !== null && <p class="big">{t('council.session', { body: bodyName(body) })}</p>}
    </section>
  )
}
