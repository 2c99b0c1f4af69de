/** The estate itself: its outline, its slope, its one hairpin road. */
import { distanceToLine, type Line, type Point, smooth } from '../maths/curve.ts'
import { type Field, fieldOf } from '../maths/field.ts'
import { at, last } from '../maths/known.ts'
import type { Noise } from '../maths/luck.ts'
import type { MapPlan, Spot } from '../plan.ts'
import { type Frame, placed } from './frame.ts'

/** Height of the estate's lower edge; what lies below it is for the actors. */
function rimOf(frame: Frame, actors: boolean): number {
  if (!actors) return 0.985
  return frame.shape === 'tall' ? 0.86 : 0.9
}

/** Distance to the outline, positive inside: a rounded rectangle that a hand has drawn. */
export function outlineOf(frame: Frame, actors: boolean, noise: Noise): Field {
  const { free, k } = frame
  const centre = free.x + free.w / 2
  const top = free.y - (frame.format === 'projector' ? 10 : 4) * k
  const halfWidth = free.w / 2 - 2 * k
  const halfHeight = (free.h * rimOf(frame, actors)) / 2 + 6 * k
  const middle = top + halfHeight
  const least = Math.min(halfWidth, halfHeight)
  return fieldOf(frame.width, frame.height, gridOf(k), (x, y) => {
    const warpedX = x + 14 * k * noise(x / 150 / k, y / 150 / k)
    const warpedY = y + 14 * k * noise(x / 150 / k + 40, y / 150 / k)
    const across = ((warpedX - centre) / halfWidth) ** 4
    const down = ((warpedY - middle) / halfHeight) ** 4
    const edge = 1 - Math.sqrt(Math.sqrt(across + down)) + 0.05 * (noise(x / 230 / k + 9, y / 230 / k) - 0.55)
    return edge * least
  })
}

/** Contour lines come from a summit far above on the left, so that the slope falls towards the reader. */
export function reliefOf(frame: Frame, noise: Noise): Field {
  const { free, k } = frame
  const x0 = free.x + free.w * 0.3
  const y0 = free.y - free.h * 0.35
  return fieldOf(frame.width, frame.height, 12 * k, (x, y) => {
    const across = (x - x0) / (free.w * 0.95)
    const down = (y - y0) / (free.h * 1.35)
    return 1 - Math.sqrt(across * across + down * down) + 0.09 * noise(x / 240 / k, y / 240 / k)
  })
}

export function roadOf(plan: MapPlan, frame: Frame): Line {
  const ends = plan.road[frame.shape]
  const line = smooth(
    ends.map((spot) => placed(frame, spot)),
    10,
  )
  const { width, height } = frame
  return leaving(line, ends, frame).filter(([x, y]) => x > -99 && x < width + 99 && y > -99 && y < height + 99)
}

/** A road that runs out of the free part runs on to the edge of the sheet: it does not end under a card. */
function leaving(line: Line, ends: readonly Spot[], { height }: Frame): Line {
  const out = (spot: Spot, [x, y]: Point): Line => (spot[1] > 1 && y < height ? [[x, height + 50]] : [])
  return [...out(at(ends, 0), at(line, 0)), ...line, ...out(last(ends), last(line))]
}

/** How far the road is, from everywhere. */
export function roadsideOf(road: Line, frame: Frame): Field {
  const sparse = road.filter((_, index) => index % 2 === 0 || index === road.length - 1)
  return fieldOf(frame.width, frame.height, gridOf(frame.k) * 1.5, (x, y) => distanceToLine(x, y, sparse))
}

function gridOf(k: number): number {
  return Math.max(4.5, 8 * k)
}
