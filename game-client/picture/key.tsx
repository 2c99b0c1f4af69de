/** What the dots mean, and how many there are of each: the key that belongs to a plan. */
import type { VNode } from 'preact'
import type { Format } from '../town/picture.ts'
import { cityFor, citySide } from './city-now.ts'
import { thingsNow } from './things-now.ts'

export function Key({ format }: { readonly format: Format }): VNode | null {
  const [city, side] = [cityFor[format].value, citySide.value]
  if (city !== null && side !== null && city.story !== 'families') return <side.FigureKey city={city} />
  const families = (thingsNow(format) ?? []).filter(({ kind }) => kind === 'families')
  if (families.length === 0) return null
  return (
    <ul class="key">
      {families.map(({ id, state, label, count }) => (
        <li key={id}>
          <i class={state} aria-hidden="true" /> {label} <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}
