/** Money and posts as people can feel them: what is left in each pot, what is frozen, and who may freeze it. */
import type { VNode } from 'preact'
import { Like } from '../council/like.tsx'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { amountOf, s } from '../ui/words.ts'

export function Pots(): VNode | null {
  const pots = Object.entries(frame.value?.council.pots ?? {})
  if (pots.length === 0) return null
  return (
    <section class="pots">
      <h2>{t('pots.title')}</h2>
      <ul>
        {pots.map(([id, { variable, overdraw }]) => {
          const left = view.value?.variables[variable]
          const frozen = view.value?.frozen.includes(id) === true
          return (
            <li key={id} class={frozen ? 'frozen' : ''}>
              <b>{s(`pots.${id}.name`)}</b>{' '}
              {overdraw || left === undefined ? t('pots.law') : t('pots.left', { amount: amountOf(variable, left) })}
              {!overdraw && left !== undefined && <Like variable={variable} />}
              {frozen && <span class="fact">{t('pots.frozen')}</span>}
              <Do offer={`freeze:${id}:true`} look="quiet">
                {t('pots.freeze')}
              </Do>
              <Do offer={`freeze:${id}:false`} look="quiet">
                {t('pots.thaw')}
              </Do>
            </li>
          )
        })}
      </ul>
      <Saved about="freeze" />
    </section>
  )
}
