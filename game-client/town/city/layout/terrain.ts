/** Land and water: rounded shapes that never overlap, cut by river and rails of themselves. */
import { placed } from '../../layout/frame.ts'
import { distanceToLine, type Line, type Point, smooth } from '../../maths/curve.ts'
import { type Field, fieldOf, valueAt } from '../../maths/field.ts'
import { type Noise, noise } from '../../maths/luck.ts'
import type { CityPlan } from '../plan.ts'
import type { CityFrame } from './measures.ts'

export interface Terrain {
  readonly frame: CityFrame
  readonly waves: Noise
  readonly river: Line
  readonly basins: readonly (readonly [Point, Point])[]
  readonly rails: readonly Line[]
  readonly roads: readonly Line[]
  /** Above zero there is water. */
  readonly water: Field
  /** How far the next rail is. */
  readonly railside: Field
}

const nowhere = 1e6
/** Beyond the sheet by more than this, in CSS pixels, nothing of a line is seen. */
const margin = 80
const smoothness = 6

export const basinWidth = 7.5

/** The widths of water and rails follow the measures; their course follows the plan. */
export function terrainOf(plan: CityPlan, frame: CityFrame, seed: string): Terrain {
  const { k, width, height } = frame
  const waves = noise(seed)
  const step = gridOf(frame)
  const drawn = (line: Line) =>
    smooth(
      line.map((spot) => placed(frame, spot)),
      smoothness,
    )
  const river = plan.river === null ? [] : drawn(plan.river.line)
  const rails = plan.rails.map(drawn)
  const basins = plan.basins.map(([a, b]) => [placed(frame, a), placed(frame, b)] as const)
  const [riverSeen, railsSeen] = [seen(river, frame), rails.map((line) => seen(line, frame))]
  const water = fieldOf(width, height, step, (x, y) => {
    const breath = 13.5 * k * (1 + 0.5 * waves(x / 120 / k, y / 120 / k))
    let level = riverSeen.length < 2 ? -nowhere : breath - distanceToLine(x, y, riverSeen)
    for (const basin of basins) level = Math.max(level, basinWidth * k - distanceToLine(x, y, basin))
    return level
  })
  const railside = fieldOf(width, height, step, (x, y) => nearest(x, y, railsSeen))
  return { frame, waves, river, basins, rails, roads: plan.roads.map(drawn), water, railside }
}

/** Distance of two points of the grid on which fields are kept. */
function gridOf({ k }: CityFrame): number {
  return Math.max(4.5, 8 * k)
}

/** How far the nearest of some lines is. */
export function nearest(x: number, y: number, lines: readonly Line[]): number {
  let found = nowhere
  for (const line of lines) if (line.length > 1) found = Math.min(found, distanceToLine(x, y, line))
  return found
}

/** The part of a line that can be seen, with what leads to it. */
export function seen(line: Line, { width, height }: CityFrame): Line {
  return line.filter(([x, y]) => x > -margin && x < width + margin && y > -margin && y < height + margin)
}

/** Whether a point is dry, by so much. */
export function isDry({ water }: Terrain, x: number, y: number, by: number): boolean {
  return valueAt(water, x, y) < -by
}
