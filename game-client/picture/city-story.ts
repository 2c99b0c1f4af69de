/** Which story of the town is told: what somebody chose on this device; on the wall what belongs to the phase. */
import { signal } from '@preact/signals'
import { frame, view } from '../net/stores.ts'
import { isQuiet, phaseNow } from '../play/course.ts'
import type { Format, ThemeName } from '../town/picture.ts'
import type { Told } from './city-of.ts'
import { theme } from './theme-now.ts'

export const chosenStory = signal<Told | null>(null)

/** The story of a screen. */
export function toldOn(format: Format): Told {
  const phase = phaseHere()
  if (format !== 'projector') return chosenStory.value ?? { story: 'families', layer: 0 }
  const figures = (frame.value?.city?.layers.length ?? 0) > 0
  if (phase?.vote != null && figures) return { story: 'figure', layer: 0 }
  return { story: isQuiet(phase) ? 'together' : 'families', layer: 0 }
}

/** Where the room counts, the town has the light of the page around it. */
export function lightOfTown(): ThemeName {
  return isQuiet(phaseHere()) && theme.value !== 'contrast' ? 'dusk' : theme.value
}

function phaseHere() {
  const [seen, structure] = [view.value, frame.value]
  return seen === null || structure === null ? undefined : phaseNow(structure, seen)
}
