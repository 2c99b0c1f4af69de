/** Tracing paper over what nobody here knows. It marks an absent value: below it lies none. */
import { noise } from '../../maths/luck.ts'
import { beginShapes, type Ink, rgba } from '../../paint/ink.ts'
import type { CityColours } from '../colours.ts'
import type { CityGround } from '../layout/city-ground.ts'
import type { Quarter } from '../layout/places.ts'

/** Lays it over these places. */
export function paintFog(
  ink: Ink,
  { quarters, frame }: CityGround,
  foggy: readonly string[],
  colours: CityColours,
): void {
  const { k } = frame
  for (const quarter of quarters.filter(({ id }) => foggy.includes(id))) {
    ink.save()
    beginShapes(ink, quarter.shape)
    ink.clip()
    ink.fillStyle = rgba(colours.fog, 0.8)
    ink.fillRect(0, 0, frame.width, frame.height)
    paintMist(ink, quarter, k, colours.fogLine)
    ink.restore()
    beginShapes(ink, quarter.shape)
    ink.setLineDash([5 * k, 4 * k])
    ink.lineWidth = 1.3 * colours.strength
    ink.strokeStyle = colours.fogLine
    ink.stroke()
    ink.setLineDash([])
  }
}

function paintMist(ink: Ink, { bounds }: Quarter, k: number, colour: string): void {
  const waves = noise('fog')
  ink.strokeStyle = rgba(colour, 0.5)
  ink.lineWidth = 1
  ink.setLineDash([10 * k, 7 * k])
  for (let y = bounds.top; y < bounds.bottom; y += 12 * k) {
    ink.lineDashOffset = y * 3.7
    ink.beginPath()
    for (let x = bounds.left; x <= bounds.right + 8; x += 8) ink.lineTo(x, y + 3.4 * k * waves(x / 60 / k, y / 30 / k))
    ink.stroke()
  }
  ink.setLineDash([])
}
