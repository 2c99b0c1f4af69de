/** What a wall tells of the town otherwise than a device: the acts of a year, a body in session, the way of a family. */
import { signal } from '@preact/signals'
import type { Chamber } from '../town/city/picture.ts'
import type { CitySources, Told, YearTold } from './city-sources.ts'

export interface WallTells {
  /** The story that belongs to the phase. */
  story(hasWay: boolean): Told
  year(seen: Pick<CitySources, 'view' | 'frame'>): YearTold
  chamber(sources: Omit<CitySources, 'chamber'>): Chamber | null
}

/** Null where this page is no wall. */
export const wallTells = signal<WallTells | null>(null)
