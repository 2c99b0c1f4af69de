/** A device that several roles share: it lies covered, is handed on, and shows one role at a time. */
import '../theme/device.css'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { type Place, uncoveredPlace } from '../net/places.ts'
import { view } from '../net/stores.ts'
import { AtPlace } from '../place.tsx'
import { t } from '../texts/texts.ts'
import { cover, hand } from './hand.ts'
import { watchUnsent } from './unsent.ts'

export function AtDevice({ place }: { readonly place: Place }): VNode {
  useLayoutEffect(() => cover, [])
  useEffect(() => watchUnsent(place), [place.key])
  const { value } = hand
  if (value.at !== 'uncovered') return <AtPlace key={place.key} place={place} />
  const mine = uncoveredPlace(place, value.for.seat)
  return <Uncovered key={mine.key} place={mine} role={value.name} />
}

interface UncoveredProps {
  readonly place: Place
  readonly role: string
}

function Uncovered({ place, role }: UncoveredProps): VNode {
  useEffect(watchLeft, [])
  return (
    <div class="uncovered">
      <section class="holder" aria-label={t('device.title')}>
        <b>{t('device.shown', { role })}</b>
        <button type="button" class="do plain" data-cover="" onClick={cover}>
          {t('device.hide')}
        </button>
      </section>
      <AtPlace place={place} />
    </div>
  )
}

/** Covers by itself when the table goes on, and when nobody looks any more. */
function watchLeft(): () => void {
  let phase: string | null = null
  const hidden = () => {
    if (document.visibilityState === 'hidden') cover()
  }
  document.addEventListener('visibilitychange', hidden)
  // It may have been put away before anybody listened.
  hidden()
  const stop = view.subscribe((seen) => {
    if (seen === null) return
    if (phase !== null && phase !== seen.phase) cover()
    phase = seen.phase
  })
  return () => {
    stop()
    document.removeEventListener('visibilitychange', hidden)
  }
}
