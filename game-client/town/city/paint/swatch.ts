/** One level of a figure as a small field, for a legend. */
import type { ThemeName } from '../../picture.ts'
import { cityColours } from '../colours.ts'
import { paintLevel } from './level.ts'

const sharpest = 3

/** Fills a canvas, as large as it stands in the page. */
export function paintSwatch(canvas: HTMLCanvasElement, level: number, theme: ThemeName): void {
  const ink = canvas.getContext('2d')
  if (ink === null) return
  const dpr = Math.min(devicePixelRatio, sharpest)
  canvas.width = Math.round(canvas.clientWidth * dpr)
  canvas.height = Math.round(canvas.clientHeight * dpr)
  ink.scale(dpr, dpr)
  paintLevel(
    ink,
    level,
    canvas.clientWidth,
    canvas.clientHeight,
    cityColours[theme],
    Math.max(1, canvas.clientHeight / 20),
  )
}
