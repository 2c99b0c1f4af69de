/** What was decided and is at work: what has an effect already, and what takes place without one, yet. */
import type { VNode } from 'preact'
import { motionName } from '../council/names.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { moneyOf, s } from '../ui/words.ts'

export function RunningMeasures(): VNode | null {
  return <Running all />
}

/** All that was decided, or only what has no effect yet. */
export function Running({ all }: { readonly all: boolean }): VNode | null {
  const seen = view.value
  const running = Object.entries(seen?.running ?? {}).filter(
    ([, { works, since }]) => all || !works || since > (seen?.year ?? 0),
  )
  if (seen === null || running.length === 0) return null
  return (
    <section class="running">
      <h2>{t('running.title')}</h2>
      <ul>
        {running.map(([id, { works, yearly, since }]) => {
          const motion = seen.motions[id]
          const name = motion === undefined ? s(`measures.${id}.name`) : motionName(id, motion)
          const later = since > seen.year
          return (
            <li key={id} class={works ? 'works' : 'not-yet'}>
              <b>{name}</b> {t(later ? 'running.later' : works ? 'running.works' : 'running.notYet')}
              {yearly !== 0 && <small> {t('motion.yearly', { amount: moneyOf(yearly) })}</small>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
