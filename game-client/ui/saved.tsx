/** Says of one thing how far its saving has come: "gespeichert" only after the server's answer. */
import type { VNode } from 'preact'
import type { Refusal } from '../../shared/engine/refusals.ts'
import { latest, type Sending, savingOf } from '../net/outbox.ts'
import { outbox, table, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { now } from './now.ts'
import { roleName } from './words.ts'

interface SavedProps {
  /** Offers by their id, or by the beginning that several of them share. */
  readonly about: string | readonly string[]
  readonly id?: string
}

export function Saved({ about, id }: SavedProps): VNode | null {
  const sending = sentHere(...[about].flat())
  const saving = savingOf(sending, now.value)
  if (saving === 'none' || isPast(sending)) return null
  if (saving === 'refused')
    return (
      <p id={id} class="saved refused">
        {refusalText(sending?.refusal ?? null)}
      </p>
    )
  const key = ({ sending: 'saving.sending', late: 'saving.late', saved: 'saving.saved' } as const)[saving]
  return (
    <p id={id} class={`saved ${saving}`}>
      {t(key)}
    </p>
  )
}

/** What was asked last about these offers. What was asked at another table and is answered now is no news of this one. */
export function sentHere(...about: readonly string[]): Sending | null {
  return latest(
    outbox.value.filter((sent) => sent.table === table.value),
    ...about,
  )
}

/** What was answered in another phase: there, it is no news any more. */
function isPast(sending: Sending | null): boolean {
  const here = view.value?.phase
  if (sending?.state === 'saved') return sending.phase !== here
  return sending?.state === 'refused' && sending.answeredIn !== here
}

/** Why the table said no, as a sentence. */
export function refusalText(refusal: Refusal | null): string {
  if (refusal === null) return ''
  const key: TextKey = `refused.${refusal.refused}`
  const role = 'role' in refusal ? roleName(refusal.role) : ''
  const most = 'most' in refusal ? refusal.most : 0
  const needs = 'needs' in refusal ? refusal.needs : 0
  return t(key, { role, most, needs })
}
