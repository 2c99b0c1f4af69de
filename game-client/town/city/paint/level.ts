/** A figure by place: five levels, told by colour and by pattern. Usable without the rest, for a legend. */
import { beginShapes, type Ink, rgba, sheet } from '../../paint/ink.ts'
import { type CityColours, tone } from '../colours.ts'
import type { CityGround } from '../layout/city-ground.ts'
import { paintRim } from './land.ts'

const strengths = [0, 0.5, 0.32, 0.36, 0.3]
const meshes = [0, 11, 11, 7, 8]
const widths = [0, 0, 1, 1.1, 1.1]
/** Patterns are painted at twice their size, so that they stay sharp. */
const sharper = 2

/** Tints the places that have a level, below roads and houses. */
export function paintLevels(
  ink: Ink,
  { quarters, frame }: CityGround,
  levels: Readonly<Record<string, number | null>>,
  colours: CityColours,
): void {
  for (const quarter of quarters) {
    const level = levels[quarter.id]
    if (level === undefined || level === null) continue
    ink.save()
    beginShapes(ink, quarter.shape)
    ink.clip()
    paintLevel(ink, level, frame.width, frame.height, colours, frame.k)
    ink.restore()
    paintRim(ink, quarter, colours.hatch, frame.k, colours.strength, 0.5)
  }
}

/** Fills a rectangle from the upper left corner with a level. */
export function paintLevel(ink: Ink, level: number, width: number, height: number, colours: CityColours, k = 1): void {
  ink.globalAlpha = 0.93
  ink.fillStyle = tone(colours.levels, level)
  ink.fillRect(0, 0, width, height)
  ink.globalAlpha = 1
  const pattern = patternOf(ink, level, colours.hatch, k)
  if (pattern === null) return
  ink.fillStyle = pattern
  ink.fillRect(0, 0, width, height)
}

/** 0 plain, 1 dots, 2 wide lines, 3 close lines, 4 crossed lines. */
function patternOf(ink: Ink, level: number, colour: string, k: number): CanvasPattern | null {
  if (level === 0) return null
  const edge = Math.round((meshes[level] ?? 8) * Math.max(0.8, k))
  const tile = sheet(edge * sharper, edge * sharper)
  tile.ink.scale(sharper, sharper)
  tile.ink.strokeStyle = rgba(colour, strengths[level] ?? 0.3)
  tile.ink.fillStyle = tile.ink.strokeStyle
  tile.ink.lineWidth = widths[level] ?? 1
  tile.ink.beginPath()
  if (level === 1) dotted(tile.ink, edge)
  else hatched(tile.ink, edge, level === 4)
  const pattern = ink.createPattern(tile.canvas, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(1 / sharper))
  return pattern
}

function dotted(ink: Ink, edge: number): void {
  for (const share of [0.25, 0.75]) {
    ink.moveTo(edge * share + 0.95, edge * share)
    ink.arc(edge * share, edge * share, 0.95, 0, Math.PI * 2)
  }
  ink.fill()
}

function hatched(ink: Ink, edge: number, crossed: boolean): void {
  for (const offset of [-edge, 0, edge]) {
    ink.moveTo(offset - 1, edge + 1)
    ink.lineTo(offset + edge + 1, -1)
    if (!crossed) continue
    ink.moveTo(offset - 1, -1)
    ink.lineTo(offset + edge + 1, edge + 1)
  }
  ink.stroke()
}
