/** The signs themselves, with what looks different once they are there. */
import '../theme/signs.css'
import { sourceOf } from '../town/icons.ts'

/** The drawing of that name, in the colour of the text around it. */
export function svgNamed(name: string): Element {
  return new DOMParser().parseFromString(sourceOf(name), 'image/svg+xml').documentElement
}
