/** The name of the river, letter by letter along its line, in the sheet itself. */
import { placed } from '../../layout/frame.ts'
import { between, distance, type Point } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import type { Ink } from '../../paint/ink.ts'
import { widthOf, write } from '../../paint/words.ts'
import type { CityColours } from '../colours.ts'
import type { CityGround } from '../layout/city-ground.ts'
import { seen } from '../layout/terrain.ts'

const pieces = 50

export function writeRiver(ink: Ink, { terrain, frame, plan }: CityGround, colours: CityColours, name: string): void {
  if (plan.river === null) return
  const size = frame.font * 1.05
  const lettering = { size, weight: 500, italic: true, colour: colours.riverInk }
  const line = seen(terrain.river, frame).toSorted((a, b) => a[0] - b[0])
  const points = line.slice(1).flatMap((end, index) => {
    return Array.from({ length: pieces }, (_, piece): Point => between(at(line, index), end, piece / pieces))
  })
  const wish = placed(frame, plan.river.at)
  let here = nearestTo(points, wish)
  let before = 0
  for (const letter of name) {
    const width = widthOf(letter, lettering)
    here = walk(points, here, before === 0 ? 0 : before / 2 + width / 2 + size * 0.34)
    before = width
    const [x, y] = points[here] ?? wish
    const [toX, toY] = points[Math.min(points.length - 1, here + 12)] ?? wish
    ink.save()
    ink.translate(x, y)
    ink.rotate(Math.atan2(toY - y, toX - x))
    write(ink, letter, 0, 0, lettering)
    ink.restore()
  }
}

function nearestTo(points: readonly Point[], wish: Point): number {
  let best = 0
  for (const [index, point] of points.entries())
    if (distance(point, wish) < distance(points[best] ?? point, wish)) best = index
  return best
}

function walk(points: readonly Point[], from: number, far: number): number {
  let [here, gone] = [from, 0]
  while (gone < far && here < points.length - 1) {
    gone += distance(at(points, here), at(points, here + 1))
    here += 1
  }
  return here
}
