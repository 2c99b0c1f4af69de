/** Plays the evening again with one thing changed: the facilitator starts it, or whoever plays alone. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { ApiError, api } from '../net/api.ts'
import { place, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'

export function RunAlone({ whatIf }: { readonly whatIf: string }): VNode | null {
  return view.value?.pace === 'alone' ? <Run whatIf={whatIf} /> : null
}

export function Run({ whatIf }: { readonly whatIf: string }): VNode {
  const state = useSignal<'still' | 'running' | 'failed'>('still')
  const why = useSignal('')
  const run = async () => {
    state.value = 'running'
    const call = {
      credential: place.value?.credential ?? '',
      language: language.value,
      method: 'POST' as const,
      body: { whatIf },
    }
    try {
      await api(`/api/tables/${encodeURIComponent(table.value)}/what-if`, call)
      state.value = 'still'
    } catch (error) {
      state.value = 'failed'
      why.value = error instanceof ApiError ? error.message : ''
    }
  }
  return (
    <>
      <button
        type="button"
        class="do main"
        data-offer={`publish:${whatIf}`}
        disabled={state.value === 'running'}
        onClick={() => void run()}
      >
        {t(state.value === 'running' ? 'whatIf.running' : 'whatIf.show')}
      </button>
      {state.value === 'failed' && <p class="saved refused">{why.value || t('error.unreachable')}</p>}
    </>
  )
}
