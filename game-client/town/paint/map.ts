/** The drawn plan and the card model on it, as one sheet: everything of the map that never moves. */

import { meadowOf, type Round } from '../layout/green.ts'
import type { Ground } from '../layout/ground.ts'
import { contour } from '../maths/field.ts'
import { luck } from '../maths/luck.ts'
import type { Palette } from '../palette/palette.ts'
import { paintGrain } from './grain.ts'
import { beginShapes, type Ink, rgba, strokeLine } from './ink.ts'
import { paintSquare } from './meeting.ts'
import { paintShadows } from './shadows.ts'
import { paintHouse } from './slab.ts'

const contourLines = 26

/** Paints a ground; on sites that nobody uses lies a meadow. */
export function paintMap(ink: Ink, ground: Ground, colours: Palette, used: readonly string[], dpr: number): void {
  const { frame, houses } = ground
  ink.fillStyle = colours.ground
  ink.fillRect(0, 0, frame.width, frame.height)
  paintSlope(ink, ground, colours)
  ink.lineJoin = 'round'
  ink.lineCap = 'round'
  strokeLine(ink, ground.road, 10.4 * frame.k, colours.roadEdge)
  strokeLine(ink, ground.road, 8.2 * frame.k, colours.road)
  const empty = Object.values(ground.places).filter(({ id, site }) => site.spare === true && !used.includes(id))
  const meadows = empty.map((place) => meadowOf(place, frame, luck(`meadow ${place.id}`)))
  paintLawns(ink, [...ground.lawns, ...meadows.map(({ lawn }) => lawn)], colours)
  for (const place of Object.values(ground.places))
    if (place.site.form === 'meeting' && used.includes(place.id)) paintSquare(ink, place, frame, colours)
  const trees = [...ground.trees, ...meadows.flatMap((meadow) => meadow.trees)]
  paintShadows(ink, frame, houses, trees, colours, dpr)
  const standing = [
    ...houses.map((house) => ({ y: house.y, paint: () => paintHouse(ink, house, colours, frame.k) })),
    ...trees.map((tree) => ({ y: tree.y, paint: () => paintTree(ink, tree, colours) })),
  ]
  for (const { paint } of standing.sort((a, b) => a.y - b.y)) paint()
  paintGrain(ink, colours.grain, colours.grainAlpha)
}

/** The wash of the estate, the contour lines, and the rim that dries darker, as watercolour does. */
function paintSlope(ink: Ink, { shape, relief, frame: { k } }: Ground, colours: Palette): void {
  beginShapes(ink, shape)
  ink.fillStyle = colours.wash
  ink.fill()
  for (let line = 0; line < contourLines; line++) {
    const strong = line % 5 === 0
    ink.lineWidth = strong ? 1.3 : 0.8
    ink.strokeStyle = rgba(colours.contour, strong ? 0.62 : 0.38)
    beginShapes(ink, contour(relief, -0.1 + line * 0.037))
    ink.stroke()
  }
  ink.save()
  beginShapes(ink, shape)
  ink.clip()
  for (const [width, alpha] of [
    [26, 0.05],
    [15, 0.07],
    [7, 0.09],
  ] as const) {
    ink.lineWidth = width * k
    ink.strokeStyle = rgba(colours.washEdge, alpha)
    ink.stroke()
  }
  ink.restore()
  ink.lineWidth = colours.strength * 1.1 * Math.max(0.8, k)
  ink.strokeStyle = rgba(colours.washEdge, 0.75)
  ink.stroke()
}

function paintLawns(ink: Ink, lawns: readonly Round[], colours: Palette): void {
  ink.fillStyle = rgba(colours.meadow, 0.55)
  for (const { x, y, r } of lawns) {
    ink.beginPath()
    ink.ellipse(x, y, r * 1.7, r * 0.7, -0.05, 0, Math.PI * 2)
    ink.fill()
  }
}

function paintTree(ink: Ink, { x, y, r }: Round, colours: Palette): void {
  ink.fillStyle = colours.tree
  ink.strokeStyle = rgba(colours.treeEdge, 0.8)
  ink.lineWidth = 0.8
  ink.beginPath()
  ink.arc(x, y - r * 0.5, r, 0, Math.PI * 2)
  ink.fill()
  ink.stroke()
}
