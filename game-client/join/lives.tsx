/** One tap that nobody has to make: what somebody is in real life, so that they are seated on another chair. */
import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Life } from '../net/wire.ts'
import { t } from '../texts/texts.ts'

interface LivesProps {
  readonly lives: readonly Life[]
  readonly chosen: Signal<string>
}

export function Lives({ lives, chosen }: LivesProps): VNode {
  const id = useId()
  return (
    <div>
      <label for={id}>{t('join.life')}</label>
      <select
        id={id}
        data-life=""
        value={chosen.value}
        onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}
      >
        <option value="">{t('join.life.none')}</option>
        {lives.map((life) => (
          <option key={life} value={life}>
            {t(`join.life.${life}`)}
          </option>
        ))}
      </select>
      <p class="hint">{t('join.lifeHint')}</p>
    </div>
  )
}
