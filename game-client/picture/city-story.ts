/** Which story of the town is told: what somebody chose on this device; on the wall what belongs to the phase. */
import { signal } from '@preact/signals'
import { frame, view } from '../net/stores.ts'
import { isQuiet, phaseNow } from '../play/course.ts'
import type { Format, ThemeName } from '../town/picture.ts'
import type { Told } from './city-sources.ts'
import { wallTells } from './on-wall.ts'
import { theme } from './theme-now.ts'

export const chosenStory = signal<Told | null>(null)

/** The story of a screen. */
export function toldOn(format: Format): Told {
  const wall = format === 'projector' ? wallTells.value : null
  return wall === null ? (chosenStory.value ?? { story: 'families', layer: 0 }) : wall.story(hasWay())
}

/** Where the room counts, the town has the light of the page around it. */
export function lightOfTown(): ThemeName {
  return isQuiet(phaseHere()) && theme.value !== 'contrast' ? 'dusk' : theme.value
}

/** Whether a story has been told whose doors the plan knows. */
export function hasWay(): boolean {
  const newest = view.value?.stories.at(-1)?.story
  return newest !== undefined && frame.value?.city?.ways[newest] !== undefined
}

function phaseHere() {
  const [seen, structure] = [view.value, frame.value]
  return seen === null || structure === null ? undefined : phaseNow(structure, seen)
}
