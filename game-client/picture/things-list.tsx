/** Everything that the picture shows, as a list: the same things, the same ids, the same act. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import type { Format } from '../town/picture.ts'
import type { Thing } from '../town/things.ts'
import { s } from '../ui/words.ts'
import { chosenThing } from './chosen.ts'
import { cityFor } from './city-now.ts'
import { Key } from './key.tsx'
import { MoneyTold } from './money-told.tsx'
import { thingsNow } from './things-now.ts'

export function ThingsList({ format }: { readonly format: Format }): VNode | null {
  const all = thingsNow(format)
  if (all === null) return null
  const chosen = all.find(({ id }) => id === chosenThing.value)
  return (
    <section class="things">
      {cityFor[format].value === null && <Key format={format} />}
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
  const all = thingsNow(format)
  if (all === null) return null
  return (
    <section class="aside" aria-label={t('picture.list')}>
      <ul>
        {all.map((thing) => (
          <li key={thing.id} data-thing={thing.id}>
            {said(thing)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const ofCities: ReadonlySet<Thing['kind']> = new Set(['place', 'service', 'measure'])

/** A thing in words. */
export function said({ kind, label, state, count, at }: Thing): string {
  if (ofCities.has(kind)) return t('city.thing', { kind, label, state, place: s(`places.${at}.name`) })
  return t('picture.thing', { kind, label, state, count: count ?? 0 })
}
