/** The picture of a whole town as this page should show it now. What makes it is loaded where a scenario draws a town. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { frame } from '../net/stores.ts'
import type { CityPicture } from '../town/city/picture.ts'
import type { Format } from '../town/picture.ts'

/** The part of the page that makes the picture and what stands below it; null until it is needed and there. */
export const citySide = signal<typeof import('./city-side.tsx').side | null>(null)

effect(() => {
  if (frame.value?.city == null || citySide.peek() !== null) return
  const loaded = import('./city-side.tsx').then(({ side }) => {
    citySide.value = side
  })
  // Whoever does not get it has the page.
  loaded.catch(() => undefined)
})

/** Null where there is no view yet, or where the scenario draws no whole town. */
export const cityFor: Readonly<Record<Format, ReadonlySignal<CityPicture | null>>> = {
  phone: computed(() => citySide.value?.cityNow('phone') ?? null),
  laptop: computed(() => citySide.value?.cityNow('laptop') ?? null),
  projector: computed(() => citySide.value?.cityNow('projector') ?? null),
}
