/** The card model on the plan: roads, bridges and rails, one soft shadow, houses and trees from back to front. */
import { between, type Line, type Point } from '../../maths/curve.ts'
import { valueAt } from '../../maths/field.ts'
import { at } from '../../maths/known.ts'
import { type Ink, rgba, sheet, strokeLine, trace } from '../../paint/ink.ts'
import type { CityColours } from '../colours.ts'
import type { Building, Round } from '../layout/builder.ts'
import type { CityGround } from '../layout/city-ground.ts'
import { paintBuilding } from './building.ts'
import { writeRiver } from './river-name.ts'

export function paintModel(ink: Ink, ground: CityGround, colours: CityColours, river: string, isPlain: boolean): void {
  const { frame, buildings, plots } = ground
  const trees = isPlain ? [] : ground.trees
  ink.lineJoin = 'round'
  paintWays(ink, ground, colours)
  ink.strokeStyle = rgba(colours.scored, 0.3)
  ink.lineWidth = 0.6
  ink.beginPath()
  for (const plot of plots) trace(ink, plot, true)
  ink.stroke()
  paintShade(ink, buildings, trees, colours)
  ink.lineWidth = 0.7
  const standing = [
    ...buildings.map((house) => ({ y: house.y, paint: () => paintBuilding(ink, house, colours, frame.k) })),
    ...trees.map((tree) => ({ y: tree.y, paint: () => paintTree(ink, tree, colours) })),
  ]
  for (const { paint } of standing.sort((a, b) => a.y - b.y)) paint()
  writeRiver(ink, ground, colours, river)
}

function paintWays(ink: Ink, { terrain, frame: { k } }: CityGround, colours: CityColours): void {
  const { roads } = terrain
  ink.lineCap = 'round'
  for (const road of roads) strokeLine(ink, road, 6.4 * k, colours.roadEdge)
  for (const road of roads) strokeLine(ink, road, 4.6 * k, colours.road)
  ink.lineCap = 'butt'
  for (const road of roads)
    for (const bridge of bridgesOf(road, (x, y) => valueAt(terrain.water, x, y) > -3 * k)) {
      strokeLine(ink, bridge, 9.4 * k, colours.scored)
      strokeLine(ink, bridge, 7.6 * k, colours.road)
    }
  for (const rail of terrain.rails) {
    strokeLine(ink, rail, 5.4 * k, colours.ground)
    ink.setLineDash([1.5 * k, 4.2 * k])
    strokeLine(ink, rail, 4.6 * k, rgba(colours.rail, 0.85))
    ink.setLineDash([])
    strokeLine(ink, rail, 1.5 * k, colours.rail)
  }
}

/** The stretches of a road that cross water. */
function bridgesOf(road: Line, isWet: (x: number, y: number) => boolean): readonly Line[] {
  const bridges: Line[] = []
  let run: Point[] = []
  for (let i = 0; i < road.length - 1; i++)
    for (let part = 0; part < 8; part++) {
      const here = between(at(road, i), at(road, i + 1), part / 8)
      if (isWet(...here)) run.push(here)
      else {
        if (run.length > 1) bridges.push(run)
        run = []
      }
    }
  return bridges
}

/** All shadows on one sheet, laid down once: they never add up. */
function paintShade(ink: Ink, houses: readonly Building[], trees: readonly Round[], colours: CityColours): void {
  const shade = sheet(ink.canvas.width, ink.canvas.height)
  shade.ink.setTransform(ink.getTransform())
  shade.ink.fillStyle = colours.shadow
  for (const { corners, height } of houses) {
    const [dx, dy] = [height * 0.62, height * 0.2]
    shade.ink.beginPath()
    corners.forEach((a, index) => {
      const b = at(corners, (index + 1) % corners.length)
      const edge: Line = [a, b, [b[0] + dx, b[1] + dy], [a[0] + dx, a[1] + dy]]
      // All edges run the same way round, so that where they cross nothing is cut out.
      trace(shade.ink, turnsRight(edge) ? edge : edge.toReversed(), true)
    })
    shade.ink.fill()
    shade.ink.beginPath()
    trace(
      shade.ink,
      corners.map(([x, y]) => [x + dx, y + dy]),
      true,
    )
    shade.ink.fill()
  }
  for (const { x, y, r } of trees) {
    shade.ink.beginPath()
    shade.ink.ellipse(x + r * 0.7, y + r * 0.35, r * 1.1, r * 0.8, 0.3, 0, Math.PI * 2)
    shade.ink.fill()
  }
  ink.save()
  ink.setTransform(1, 0, 0, 1, 0, 0)
  ink.globalAlpha = colours.shadowAlpha
  ink.drawImage(shade.canvas, 0, 0)
  ink.restore()
}

function turnsRight(quad: Line): boolean {
  const [[ax, ay], [bx, by], [cx, cy]] = [at(quad, 0), at(quad, 1), at(quad, 2)]
  return (bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0
}

function paintTree(ink: Ink, { x, y, r }: Round, colours: CityColours): void {
  ink.fillStyle = colours.tree
  ink.strokeStyle = rgba(colours.treeEdge, 0.8)
  ink.beginPath()
  ink.arc(x, y - r * 0.5, r, 0, Math.PI * 2)
  ink.fill()
  ink.stroke()
}
