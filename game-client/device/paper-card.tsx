/** A card on paper is played by its four digits: at a shared device, or at the console for people without one. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place, table } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'

export function PaperCard(): VNode {
  const typed = useSignal('')
  const problem = useSignal('')
  const played = useSignal('')
  const [once] = useState(oneAtATime)
  const play = async () => {
    const number = typed.value.replace(/\D/g, '')
    played.value = ''
    problem.value = number.length === 4 ? '' : t('paper.wrong')
    if (problem.value !== '') return
    const body = { number, ...(place.value?.kind !== 'device' && { table: table.value }) }
    const call = { credential: place.value?.credential ?? '', language: language.value, method: 'POST' as const, body }
    try {
      const { title } = await api<{ title: string }>('/api/seat/cards', call)
      played.value = t('paper.played', { title })
      typed.value = ''
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return (
    <section class="paper-card">
      <h2>{t('paper.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void once(play)
        }}
        noValidate
      >
        <label for="paper-number">{t('paper.label')}</label>
        <div class="code-row">
          <input
            id="paper-number"
            class="code"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            aria-invalid={problem.value !== ''}
            aria-describedby="paper-said"
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          <button type="submit" class="do main" data-paper="">
            {t('paper.do')}
          </button>
        </div>
        <p id="paper-said" class={problem.value === '' ? 'hint' : 'saved refused'} role="status">
          {problem.value || played.value || t('paper.hint')}
        </p>
      </form>
    </section>
  )
}
