/** All tables back to the beginning of the same phase, with one reason; a table that was never there stays where it is. */
import { useSignal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { place } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { listed } from '../ui/words.ts'
import { type Answers, askServer } from './ask-server.ts'
import { type KnownTable, knownTables } from './near.ts'
import { phaseTitle } from './phase-title.ts'
import { toldOf } from './together.tsx'
import { waysBack } from './ways-back.ts'

export function BackTogether({ reason }: { readonly reason: string }): VNode | null {
  const chosen = useSignal('')
  const told = useSignal('')
  const [once] = useState(oneAtATime)
  const known = knownTables()
  const ways = waysBack(known)
  if (place.value?.kind !== 'facilitator' || ways.length === 0) return null
  const way = ways.find(({ key }) => key === chosen.value)
  const go = async () => {
    if (way === undefined) return
    const asks = way.to.map(({ table, mark }) => ({ table, ask: { type: 'back', mark, reason: null } }))
    told.value = t('saving.sending')
    const text = reason === '' ? {} : { text: reason }
    const answer = await askServer<Answers>('/api/workshop/commands', { cid: nanoid(), asks, ...text })
    told.value = 'problem' in answer ? answer.problem : toldOf(answer.body, known)
    chosen.value = ''
  }
  return (
    <>
      <label for="mark-all">{t('marks.together')}</label>
      <select id="mark-all" value={chosen.value} onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}>
        <option value="">{t('marks.choose')}</option>
        {ways.map(({ key, kind, phase }) => (
          <option key={key} value={key}>
            {t(`marks.${kind}`, { phase: phaseTitle(phase) })}
          </option>
        ))}
      </select>
      {way !== undefined && (
        <button type="button" class="do" data-back-all={way.phase} onClick={() => void once(go)}>
          {t('marks.doAll', {
            tables: namesOf(
              way.to.map(({ table }) => table),
              known,
            ),
          })}
        </button>
      )}
      <p class="saved" role="status">
        {told.value}
      </p>
    </>
  )
}

function namesOf(ids: readonly string[], known: readonly KnownTable[]): string {
  if (ids.length === known.length) return t('all.all')
  return listed(known.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])))
}
