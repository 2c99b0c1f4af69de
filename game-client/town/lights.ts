/** A small town at dusk as one still sheet: lit homes and dark ones, and who is reached in rows. Without Phaser, without motion. */
import { homesOnly, lightsOf, rowsOf, type SmallTown } from './layout/lights.ts'
import type { Point } from './maths/curve.ts'
import { at } from './maths/known.ts'
import { paintDot } from './paint/dot.ts'
import { glow, type Ink, rect, rgba } from './paint/ink.ts'
import { paintMap } from './paint/map.ts'
import type { Palette } from './palette/palette.ts'
import { palettes } from './palette/palettes.ts'
import type { FamilyState, ThemeName } from './picture.ts'

const sharpest = 3
const veil = 0.42

/** Paints it as large as the canvas stands in the page. Nothing where it has no room. */
export function paintLights(canvas: HTMLCanvasElement, town: SmallTown, theme: ThemeName): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const ink = canvas.getContext('2d')
  if (width === 0 || height === 0 || ink === null) return
  const dpr = Math.min(devicePixelRatio, sharpest)
  canvas.width = Math.round(width * dpr)
  canvas.height = Math.round(height * dpr)
  ink.setTransform(dpr, 0, 0, dpr, 0, 0)
  const colours = palettes[theme]
  const rows = rowsOf(town, width, height)
  const ground = homesOnly(town, width, height - rows.height)
  rect(ink, 0, 0, width, height, colours.ground)
  paintMap(ink, ground, colours, [], dpr)
  // The houses step back: the lights are the story.
  rect(ink, 0, 0, width, height, rgba(colours.ground, veil))
  const { dot } = ground.frame
  for (const [home, lit] of lightsOf(town).entries()) {
    const where = ground.homes[home]
    if (where === undefined) continue
    if (lit) paintWindow(ink, where, dot, theme === 'contrast' ? colours.ink : null, colours)
    else paintAt(ink, where, 'home', colours, dot)
  }
  for (const [seat, where] of rows.seats.entries())
    paintAt(ink, where, seat < town.lit ? 'reached' : 'out', colours, rows.dot)
}

/** Warm light is windows, and nothing else. By day it would not be seen: there, a window has a frame. */
function paintWindow(ink: Ink, [x, y]: Point, dot: number, frame: string | null, { evening }: Palette): void {
  const pane = (size: number, colour: string) =>
    rect(ink, x - dot * 0.7 * size, y - dot * 0.9 * size, dot * 1.4 * size, dot * 1.8 * size, colour)
  if (frame === null) {
    glow(ink, [x, y], dot * 3.4, at(evening.lit, 0), 0.55)
    pane(1, at(evening.lit, 0))
    return
  }
  pane(1.5, frame)
  pane(0.95, at(evening.lit, 1))
}

function paintAt(ink: Ink, where: Point, state: FamilyState, colours: Palette, dot: number): void {
  ink.save()
  ink.translate(...where)
  paintDot(ink, state, colours, dot)
  ink.restore()
}
