/** A whole phase from a paper form: what a role did is ticked, and entered at once in its name. */
import { useSignal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { act } from '../net/session.ts'
import { place, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { roleName } from '../ui/words.ts'
import { ENTERED, labelOf } from './entered.ts'
import type { Looked } from './looked.ts'
import { phaseTitle } from './phase-title.ts'

interface EnterPaperProps {
  readonly seen: Looked
  readonly then: () => void
}

export function EnterPaper({ seen: { role, offers, texts }, then }: EnterPaperProps): VNode | null {
  const ticked = useSignal<readonly string[]>([])
  const problem = useSignal('')
  const possible = offers.filter(({ ask }) => ENTERED.has(ask.type) && labelOf(ask, texts) !== '')
  if (possible.length === 0) return null
  const tick = (id: string, on: boolean) => {
    ticked.value = on ? [...ticked.value, id] : ticked.value.filter((other) => other !== id)
  }
  const enter = async () => {
    problem.value = ''
    const chosen = possible.filter(({ id }) => ticked.value.includes(id))
    const call = { credential: place.value?.credential ?? '', language: language.value, method: 'POST' as const }
    try {
      for (const { ask } of chosen) {
        await api('/api/seat/commands', { ...call, body: { cid: nanoid(), table: table.value, as: role, ask } })
      }
      const values = { phase: phaseTitle(view.value?.phase ?? ''), role: roleName(role), count: chosen.length }
      act('moment', t('look.entered', values))
      ticked.value = []
    } catch (error) {
      problem.value = problemOf(error)
    }
    then()
  }
  return (
    <fieldset class="enter-paper">
      <legend>{t('look.enter')}</legend>
      <p class="hint">{t('look.enterHint')}</p>
      {possible.map(({ id, ask }) => (
        <label key={id}>
          <input
            type="checkbox"
            data-tick={id}
            checked={ticked.value.includes(id)}
            onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
          />{' '}
          {labelOf(ask, texts)}
        </label>
      ))}
      {ticked.value.length > 0 && (
        <button type="button" class="do" data-enter={role} onClick={() => void enter()}>
          {t('look.enterDo', { count: ticked.value.length })}
        </button>
      )}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </fieldset>
  )
}
