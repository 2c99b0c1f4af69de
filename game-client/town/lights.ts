/** A small town at dusk as one still sheet: every home, and which of them are lit. Without Phaser, without motion. */
import { homesOnly, lightsOf, type SmallTown } from './layout/lights.ts'
import { paintDot } from './paint/dot.ts'
import { glow, rect, rgba } from './paint/ink.ts'
import { paintMap } from './paint/map.ts'
import { palettes } from './palette/palette.ts'
import type { ThemeName } from './picture.ts'

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
  const ground = homesOnly(town, width, height)
  paintMap(ink, ground, colours, [], dpr)
  // The houses step back: the lights are the story.
  rect(ink, 0, 0, width, height, rgba(colours.ground, veil))
  const { dot } = ground.frame
  for (const [home, lit] of lightsOf(town).entries()) {
    const where = ground.homes[home]
    if (where === undefined) continue
    if (lit) glow(ink, where, dot * 2.8, colours.accent, 0.3)
    ink.save()
    ink.translate(...where)
    paintDot(ink, lit ? 'reached' : 'home', colours, dot)
    ink.restore()
  }
}
