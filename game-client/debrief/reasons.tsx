/** Alone, when it is over: why the others did what they did, in their own sentences. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { api } from '../net/api.ts'
import { place, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { roleName, s } from '../ui/words.ts'
import { type Reason, type Told, toldOnce } from './told-once.ts'

export function Reasons(): VNode | null {
  const reasons = useSignal<readonly Reason[]>([])
  const alone = view.value?.pace === 'alone' && view.value.ending !== null
  const [at, spoken] = [table.value, language.value]
  useEffect(() => {
    if (!alone) return
    const asked = { credential: place.value?.credential ?? '', language: spoken }
    api<{ reasons: readonly Reason[] }>(`/api/tables/${at}/reasons`, asked).then(
      (answer) => {
        reasons.value = answer.reasons
      },
      () => undefined,
    )
  }, [alone, at, spoken])
  if (!alone || reasons.value.length === 0) return null
  const roles = [...new Set(reasons.value.map(({ role }) => role))]
  return (
    <section class="reasons">
      <h2>{t('reasons.title')}</h2>
      {roles.map((role) => (
        <div key={role} data-reasons={role}>
          <h3>{roleName(role)}</h3>
          <ul>
            {toldOnce(reasons.value, role).map((told) => (
              <li key={`${told.one.how}${told.one.offer}`}>
                <b>{whatOf(told)}</b> {told.one.why ?? t('reasons.how', { how: told.one.how })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const NAMED: Readonly<Record<string, (id: string) => string>> = {
  share: (id) => s(`cards.${id}.title`),
  act: (id) => s(`acts.${id}.label`),
}

/** What was done, and to which motions, in a word or two. */
function whatOf({ one: { offer }, measures }: Told): string {
  const [kind = '', id = ''] = offer.split(':')
  const named = measures.join('\u00a0· ')
  const name = kind === 'promise' ? [s(`promises.${id}.text`), named].join(' ').trim() : named || NAMED[kind]?.(id)
  return t('reasons.what', { kind, name: name || 'none' })
}
