/** What brings a seat in on another device: told once, so it stays here until somebody has it. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Qr } from '../ui/qr.tsx'
import { absolute } from './share-link.tsx'

export interface Reissued {
  readonly link: string
  readonly platzkarte: string
}

/** Of a seat that was taken from a shared device to another table: it is no longer among the people of this one. */
export const gone = signal<(Reissued & { readonly name: string }) | null>(null)

export function WayIn({ link, platzkarte }: Reissued): VNode {
  return (
    <>
      <Qr link={absolute(link)} label={t('seat.qr')} />
      <p>
        <b>{platzkarte}</b>
      </p>
    </>
  )
}

export function WayInOfGone(): VNode | null {
  const { value } = gone
  if (value === null) return null
  return (
    <div class="notice" data-way-in="" role="status">
      <p>{t('seat.ownDevice', { name: value.name })}</p>
      <WayIn {...value} />
      <button type="button" class="do quiet" onClick={() => (gone.value = null)}>
        {t('happened.seen')}
      </button>
    </div>
  )
}
