/** Alone, the same evening once more from another chair, with one's own former choices at the table. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { arrive } from '../arrive.ts'
import { Problem, problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { frame, mine, place, table } from '../net/stores.ts'
import type { Opened } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'
import { roleName, s } from '../ui/words.ts'

export function OtherChairs(): VNode {
  const problem = useSignal('')
  const busy = useSignal(false)
  const own = mine.value.me?.role ?? null
  const sit = async (role: string) => {
    busy.value = true
    problem.value = ''
    try {
      const opened = await api<Opened>(`/api/tables/${table.value}/again`, {
        method: 'POST',
        body: { role },
        credential: place.value?.credential ?? '',
        language: language.value,
      })
      arrive({ kind: 'seat', credential: opened.credential ?? '', title: s('title') })
    } catch (error) {
      problem.value = problemOf(error)
    }
    busy.value = false
  }
  return (
    <section class="again">
      <h2>{t('again.title')}</h2>
      <p>{t('again.explain', { role: own === null ? '' : roleName(own) })}</p>
      <div class="stack">
        {(frame.value?.roles ?? [])
          .filter((role) => role !== own)
          .map((role) => (
            <button
              key={role}
              type="button"
              class="do plain"
              data-chair={role}
              disabled={busy.value}
              onClick={() => void sit(role)}
            >
              {roleName(role)}
            </button>
          ))}
      </div>
      <Problem text={problem.value} />
    </section>
  )
}
