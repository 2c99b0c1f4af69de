/** Until when everything is kept, and deleting it by hand: for whoever leads the whole, in two steps. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place, workshop } from '../net/stores.ts'
import { language, t, tagOf } from '../texts/texts.ts'

export function KeptUntil(): VNode | null {
  const sure = useSignal(false)
  const problem = useSignal('')
  const until = workshop.value.keptUntil
  if (until === undefined || place.value?.kind !== 'facilitator') return null
  const remove = async () => {
    const credential = place.value?.credential ?? ''
    try {
      await api('/api/workshop', { credential, language: language.value, method: 'DELETE' })
      location.hash = ''
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  const date = new Date(until).toLocaleDateString(tagOf(language.value), { dateStyle: 'long' })
  return (
    <div class="kept-until">
      <p>{t('kept.until', { date })}</p>
      {!sure.value && (
        <button type="button" class="do quiet" data-purge="" onClick={() => (sure.value = true)}>
          {t('kept.delete')}
        </button>
      )}
      {sure.value && (
        <p>
          {t('kept.sure')}{' '}
          <button type="button" class="do plain" data-purge-sure="" onClick={() => void remove()}>
            {t('kept.deleteNow')}
          </button>
        </p>
      )}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </div>
  )
}
