/** The thing that was tapped last, on the canvas or in the list. */
import { signal } from '@preact/signals'

export const chosenThing = signal<string | null>(null)
