/** Places that this device holds already: one tap, and one is back. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { forgetPlace, type Place, places } from '../net/places.ts'
import { placeHash } from '../route.ts'
import { t } from '../texts/texts.ts'

export function Here({ joinCode }: { readonly joinCode?: string }): VNode | null {
  const list = useSignal(places())
  const fitting = list.value.filter((place) => joinCode === undefined || place.joinCode === joinCode).slice(0, 4)
  if (fitting.length === 0) return null
  return (
    <section class="paper here">
      <h2>{t('here.title')}</h2>
      <ul>
        {fitting.map((place) => (
          <li key={place.key}>
            <a class="do main" href={placeHash(place.key)}>
              {labelOf(place)}
            </a>
            <button type="button" class="do quiet" onClick={() => forget(place.key)}>
              {t('here.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )

  function forget(key: string): void {
    forgetPlace(key)
    list.value = places()
  }
}

/** The chair, and below it the words of its Platzkarte in one piece. */
function labelOf({ kind, title = '', platzkarte = title }: Place): string {
  const inLines = platzkarte.replaceAll('-', '-\u2060').replaceAll(' · ', '\n')
  return t(`here.${kind}`, { title, platzkarte: inLines })
}
