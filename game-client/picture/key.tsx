/** The key that belongs to a plan: what its dots mean, or its colours. */
import type { VNode } from 'preact'
import type { Format } from '../town/picture.ts'
import { cityFor, citySide } from './city-now.ts'
import { FamilyKey } from './family-key.tsx'
import { thingsNow } from './things-now.ts'

export function Key({ format }: { readonly format: Format }): VNode | null {
  const [city, side] = [cityFor[format].value, citySide.value]
  if (city !== null && side !== null && city.story !== 'families') return <side.FigureKey city={city} />
  return <FamilyKey things={thingsNow(format) ?? []} />
}
