/** One family. Its state is told by shape and fill, never by colour alone. Usable without the rest, for a legend. */
import type { FamilyState } from '../picture.ts'
import { disc, type Ink, rgba, ring } from './ink.ts'

export interface DotColours {
  readonly raised: string
  readonly rule: string
  readonly accent: string
  readonly way: string
}

/** How far a dot reaches, as a multiple of its radius. */
export const dotReach = 1.8

/** Draws a family around the origin. */
export function paintDot(ink: Ink, state: FamilyState, { raised, rule, accent, way }: DotColours, r: number): void {
  switch (state) {
    case 'out':
      ring(ink, r * 0.82, Math.max(0.9, r * 0.17), rgba(rule, 0.5))
      return
    case 'home':
      disc(ink, 0, 0, r, rgba(raised, 0.8))
      ring(ink, r * 0.84, Math.max(1.1, r * 0.26), rule)
      return
    case 'twice':
      disc(ink, 0, 0, r * 1.72, raised)
      ring(ink, r * 1.46, r * 0.3, accent)
      disc(ink, 0, 0, r * 0.92, accent)
      return
    case 'way':
      disc(ink, 0, 0, r * 1.26, raised)
      ink.fillStyle = way
      ink.beginPath()
      ink.arc(0, 0, r * 0.95, -Math.PI / 2, Math.PI / 2)
      ink.fill()
      ring(ink, r * 0.9, r * 0.36, way)
      return
    default:
      disc(ink, 0, 0, r * 1.26, raised)
      disc(ink, 0, 0, r, accent)
  }
}
