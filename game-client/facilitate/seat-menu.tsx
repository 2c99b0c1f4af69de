/** One seat: its link anew as a QR code, and another table for it. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place, table, tables } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Qr } from '../ui/qr.tsx'
import { absolute } from './share-link.tsx'

interface Reissued {
  readonly link: string
  readonly platzkarte: string
}

export function SeatMenu({ seat }: { readonly seat: string }): VNode {
  const reissued = useSignal<Reissued | null>(null)
  const problem = useSignal('')
  const ask = async <T,>(what: string, body: unknown): Promise<T | null> => {
    problem.value = ''
    const call = { credential: place.value?.credential ?? '', language: language.value, method: 'POST' as const, body }
    try {
      return await api<T>(`/api/workshop/seats/${encodeURIComponent(seat)}/${what}`, call)
    } catch (error) {
      problem.value = problemOf(error)
      return null
    }
  }
  const reissue = async () => {
    reissued.value = await ask<Reissued>('reissue', {})
  }
  return (
    <div class="seat-menu">
      {reissued.value === null ? (
        <>
          <p class="hint">{t('seat.reissueHint')}</p>
          <button type="button" class="do plain" data-reissue={seat} onClick={() => void reissue()}>
            {t('seat.reissue')}
          </button>
        </>
      ) : (
        <>
          <Qr link={absolute(reissued.value.link)} label={t('seat.qr')} />
          <p>
            <b>{reissued.value.platzkarte}</b>
          </p>
        </>
      )}
      {tables.value.length > 1 && (
        <label>
          {t('seat.move')}
          <select
            value={table.value}
            data-move={seat}
            onChange={(event) => void ask('move', { table: event.currentTarget.value })}
          >
            {tables.value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </div>
  )
}
