/** Which roles so many people hold, and why: merged, doubled, mirrored, watching, as the scenario gives them out. */
import '../theme/at-table.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { table } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { newest } from '../ui/newest.ts'
import { listed, roleShort } from '../ui/words.ts'
import { askServer } from './ask-server.ts'

interface CastTold {
  readonly people: number
  readonly hands: readonly Hand[]
  readonly town: readonly string[]
  readonly observers: number
  readonly why: readonly string[]
}
interface Hand {
  readonly roles: readonly string[]
  readonly people: number
  readonly mirrors: number
}

/** `people`: how many are here now; with another number it is asked anew. */
export function Cast({ people }: { readonly people: number }): VNode | null {
  const told = useSignal<CastTold | null>(null)
  const [at, spoken] = [table.value, language.value]
  const [show] = useState(newest)
  useEffect(() => {
    void show(askServer<CastTold>(`/api/tables/${encodeURIComponent(at)}/cast`), (answer) => {
      if ('body' in answer) told.value = answer.body
    })
  }, [at, people, spoken, told, show])
  if (told.value === null || people === 0) return null
  const { hands, town, observers, why } = told.value
  return (
    <details class="cast">
      <summary>{t('cast.title', { count: people })}</summary>
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ul>
        {hands.map((hand) => (
          <li key={hand.roles[0]}>
            <b>{listed(hand.roles.map(roleShort))}</b> {handText(hand)}
          </li>
        ))}
        {town.length > 0 && <li>{t('cast.town', { roles: listed(town.map(roleShort)) })}</li>}
        {observers > 0 && <li>{t('cast.observers', { count: observers })}</li>}
      </ul>
      {hands.some(({ roles }) => roles.length > 1) && <p class="hint">{t('cast.merged')}</p>}
    </details>
  )
}

function handText({ roles, people, mirrors }: Hand): string {
  if (roles.length > 1) return t('cast.oneHand')
  if (mirrors > 0) return t('cast.mirrored', { people, mirrors })
  return t('cast.hand', { people })
}
