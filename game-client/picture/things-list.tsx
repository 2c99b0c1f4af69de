/** Everything that the picture shows, as a list: the same things, the same ids, the same act. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import type { Format } from '../town/picture.ts'
import { type Thing, things } from '../town/things.ts'
import { Key } from './key.tsx'
import { MoneyTold } from './money-told.tsx'
import { pictureFor } from './picture-now.ts'

/** The thing that was tapped last, on the canvas or in the list. */
export const chosenThing = signal<string | null>(null)

export function ThingsList({ format }: { readonly format: Format }): VNode | null {
  const picture = pictureFor[format].value
  if (picture === null) return null
  const all = things(picture)
  const chosen = all.find(({ id }) => id === chosenThing.value)
  return (
    <section class="things">
      <Key format={format} />
      <p class="chosen" role="status">
        {chosen === undefined ? '' : said(chosen)}
      </p>
      <MoneyTold />
      <details>
        <summary>{t('picture.list')}</summary>
        <ul>
          {all.map((thing) => (
            <li key={thing.id} data-thing={thing.id}>
              {thing.tap ? (
                <button type="button" class="link" onClick={() => (chosenThing.value = thing.id)}>
                  {said(thing)}
                </button>
              ) : (
                said(thing)
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The same for a screen that nobody touches: read aloud, and not to be seen beside the picture. */
export function ThingsTold({ format }: { readonly format: Format }): VNode | null {
  const picture = pictureFor[format].value
  if (picture === null) return null
  return (
    <section class="aside" aria-label={t('picture.list')}>
      <ul>
        {things(picture).map((thing) => (
          <li key={thing.id} data-thing={thing.id}>
            {said(thing)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function said({ kind, label, state, count }: Thing): string {
  return t('picture.thing', { kind, label, state, count: count ?? 0 })
}
