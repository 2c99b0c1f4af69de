/** All shadows of the map on one sheet, laid down once: they never add up. */

import type { Round } from '../layout/green.ts'
import type { House } from '../layout/houses.ts'
import { at } from '../maths/known.ts'
import type { Palette } from '../palette/palette.ts'
import { fillShape, type Ink, sheet } from './ink.ts'

export function paintShadows(
  ink: Ink,
  size: { readonly width: number; readonly height: number },
  houses: readonly House[],
  trees: readonly Round[],
  colours: Palette,
  dpr: number,
): void {
  const shade = sheet(size.width * dpr, size.height * dpr)
  shade.ink.scale(dpr, dpr)
  for (const house of houses) houseShadow(shade.ink, house, colours.shadow)
  for (const tree of trees) treeShadow(shade.ink, tree, colours.shadow)
  ink.globalAlpha = colours.shadowAlpha
  ink.drawImage(shade.canvas, 0, 0, size.width, size.height)
  ink.globalAlpha = 1
}

function houseShadow(ink: Ink, { corners, height }: House, colour: string): void {
  const [dx, dy] = [height * 0.55, height * 0.17]
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = at(corners, (index + 1) % corners.length)
    fillShape(
      ink,
      [
        [ax, ay],
        [bx, by],
        [bx + dx, by + dy],
        [ax + dx, ay + dy],
      ],
      colour,
    )
  })
  fillShape(
    ink,
    corners.map(([x, y]) => [x + dx, y + dy]),
    colour,
  )
}

function treeShadow(ink: Ink, { x, y, r }: Round, colour: string): void {
  ink.fillStyle = colour
  ink.beginPath()
  ink.ellipse(x + r * 0.7, y + r * 0.35, r * 1.1, r * 0.8, 0.3, 0, Math.PI * 2)
  ink.fill()
}
