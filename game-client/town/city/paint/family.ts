/** One family among hundreds: smaller than on an estate, and so with a stronger line. Shape and fill tell its state. */
import { disc, type Ink, rgba, ring } from '../../paint/ink.ts'
import type { Stamp } from '../../paint/stamps.ts'
import type { FamilyState } from '../../picture.ts'
import type { CityColours } from '../colours.ts'

export function familyStamp(state: FamilyState, r: number, colours: CityColours): Stamp {
  const edge = r * 3 + 2
  return {
    name: `family ${state} ${r}`,
    width: edge,
    height: edge,
    paint: (ink) => paintFamily(ink, state, r, colours),
  }
}

function paintFamily(ink: Ink, state: FamilyState, r: number, { raised, ink2, rule, way, accent }: CityColours): void {
  switch (state) {
    case 'out':
      ring(ink, r * 0.8, Math.max(0.9, r * 0.2), rgba(rule, 0.6))
      return
    case 'home':
      disc(ink, 0, 0, r * 1.2, raised)
      ring(ink, r * 0.78, Math.max(1.1, r * 0.36), ink2)
      return
    case 'way':
      disc(ink, 0, 0, r * 1.32, raised)
      ink.fillStyle = way
      ink.beginPath()
      ink.arc(0, 0, r * 0.95, -Math.PI / 2, Math.PI / 2)
      ink.fill()
      ring(ink, r * 0.88, Math.max(1.1, r * 0.36), way)
      return
    default:
      disc(ink, 0, 0, r * 1.26, raised)
      disc(ink, 0, 0, r, accent)
  }
}
