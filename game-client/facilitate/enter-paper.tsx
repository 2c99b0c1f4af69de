/** A whole phase from a paper form: what a role did is ticked, and entered at once in its name. */
import { effect, type Signal, untracked, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Id } from '../../shared/engine/state.ts'
import { act } from '../net/session.ts'
import { outbox, table, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Saved } from '../ui/saved.tsx'
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
  const entering = useSignal<readonly string[]>([])
  const possible = offers.filter(({ ask }) => ENTERED.has(ask.type) && labelOf(ask, texts) !== '')
  useEffect(() => whenAnswered(entering, role, then), [role])
  const busy = entering.value.length > 0
  if (possible.length === 0 && !busy) return null
  const tick = (id: string, on: boolean) => {
    ticked.value = on ? [...ticked.value, id] : ticked.value.filter((other) => other !== id)
  }
  const enter = () => {
    const chosen = possible.filter(({ id }) => ticked.value.includes(id))
    ticked.value = []
    entering.value = chosen.map(({ id }) => nameOf(role, id))
    for (const { id, ask } of chosen) act(nameOf(role, id), undefined, {}, { lent: { role, ask } })
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
      {(ticked.value.length > 0 || busy) && (
        <button type="button" class="do" data-enter={role} disabled={busy} onClick={enter}>
          {t('look.enterDo', { count: ticked.value.length + entering.value.length })}
        </button>
      )}
      <Saved about={papersFor(role)} />
    </fieldset>
  )
}

/** The beginning of all names under which the outbox knows what was entered for a role, at the table that is looked at. */
function papersFor(role: Id): string {
  return `paper:${table.value}:${role}`
}

function nameOf(role: Id, offer: string): string {
  return `${papersFor(role)}:${offer}`
}

/** Once all of them are answered: says in the log what was entered, and looks anew. What is refused says why by itself. */
function whenAnswered(entering: Signal<readonly string[]>, role: Id, then: () => void): () => void {
  return effect(() => {
    const sent = outbox.value.filter(({ offer }) => entering.value.includes(offer))
    if (sent.length === 0 || sent.some(({ state }) => state === 'sending')) return
    const count = sent.filter(({ state }) => state === 'saved').length
    untracked(() => {
      entering.value = []
      const phase = phaseTitle(view.value?.phase ?? '')
      if (count > 0) act('moment', t('look.entered', { phase, role: roleName(role), count }))
      then()
    })
  })
}
