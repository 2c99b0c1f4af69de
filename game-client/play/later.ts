/** Parts of the screen that come when they are first shown, with their words and their looks, which nobody else has to load. */
import type { VNode } from 'preact'
import { speakFurther } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'

type Part = () => VNode | null

/** A part of the larger games. */
export function later(load: () => Promise<Part>): Part {
  return lazily(async () => (await Promise.all([load(), speakFurther(), import('../theme/later.css')]))[0])
}

/** A part for looking back: nobody does before a game has been played. */
export function afterwards(load: () => Promise<Part>): Part {
  return lazily(async () => (await Promise.all([load(), speakFurther(), import('../theme/debrief.css')]))[0])
}
