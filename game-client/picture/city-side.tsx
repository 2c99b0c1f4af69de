/** The side of the page that belongs to a whole town, loaded at once: its picture, its list, its buttons, its signs. */
import '../theme/city.css'
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, mine, view } from '../net/stores.ts'
import type { CityPicture } from '../town/city/picture.ts'
import { cityThings } from '../town/city/things.ts'
import type { Format } from '../town/picture.ts'
import type { Thing } from '../town/things.ts'
import { s } from '../ui/words.ts'
import { chosenThing } from './chosen.ts'
import { Controls } from './city-controls.tsx'
import { Near, type NearProps } from './city-near.tsx'
import { cityOf } from './city-of.ts'
import { Ramp } from './city-ramp.tsx'
import { lightOfTown, toldOn } from './city-story.ts'
import { wordsNow } from './city-words.ts'
import { wallTells } from './on-wall.ts'

/** Null where there is no view yet. */
function cityNow(format: Format): CityPicture | null {
  const [seen, structure] = [view.value, frame.value]
  if (seen === null || structure === null || structure.city === null) return null
  const wall = format === 'projector' ? wallTells.value : null
  const told = { view: seen, frame: structure, city: structure.city }
  const sources = {
    ...told,
    role: mine.value.me?.role ?? null,
    told: toldOn(format),
    looked: format === 'projector' ? null : lookedAt(structure.city.places),
    year: wall?.year(told) ?? asItStands,
    s,
    words: wordsNow(),
  }
  return cityOf({ ...sources, chamber: wall?.chamber(sources) ?? null }, format, lightOfTown())
}

const asItStands = { before: false, slowly: false, halted: null } as const

/** The place of the thing that was tapped last. */
function lookedAt(places: Readonly<Record<Id, unknown>>): Id | null {
  const parts = chosenThing.value?.split('.') ?? []
  return parts.find((part) => part in places) ?? null
}

function listedIn(city: CityPicture): readonly Thing[] {
  return cityThings(city)
}

function OnTown(props: NearProps): VNode {
  return <Near {...props} />
}

function BelowTown({ city }: { readonly city: CityPicture }): VNode {
  return <Controls city={city} />
}

/** The key of a figure; null where families are shown, or where nobody knows the figure. */
function FigureKey({ city }: { readonly city: CityPicture }): VNode | null {
  const isTold = city.story === 'figure' && city.places.some(({ level }) => level !== null)
  return isTold ? (
    <Ramp theme={city.theme} whole={city.whole} label={s(`city.layers.${toldOn(city.format).layer}.name`)} />
  ) : null
}

export const side = { cityNow, listedIn, OnTown, BelowTown, FigureKey } as const
