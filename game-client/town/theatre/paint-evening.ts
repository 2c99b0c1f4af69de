/** The evening as one sheet: everything of it that never moves. */
import { at, known } from '../maths/known.ts'
import { paintGrain } from '../paint/grain.ts'
import { glow, type Ink, rect, rgba } from '../paint/ink.ts'
import { write } from '../paint/words.ts'
import type { EveningColours } from '../palette/palette.ts'
import type { Evening } from '../picture.ts'
import { paintDoor } from './paint-doors.ts'
import { paintBlock, paintHill, paintSky, paintTree } from './paint-hills.ts'
import { on, type Sheet, typeOf } from './sheet.ts'
import type { Theatre } from './theatre.ts'

/** The hill that home stands behind. */
const homeHill = 2

export function paintEvening(ink: Ink, theatre: Theatre, evening: Evening, colours: EveningColours): void {
  const { sheet, hills } = theatre
  paintSky(ink, sheet, colours)
  for (const hill of hills) {
    paintHill(ink, sheet, hill, colours)
    for (const block of hill.blocks) paintBlock(ink, block, hill.index, sheet, colours)
    if (hill.index === homeHill) paintHome(ink, sheet, colours)
    for (const tree of hill.trees) paintTree(ink, tree, hill.index, sheet.u, colours)
  }
  for (const door of evening.doors) paintDoor(ink, sheet, known(sheet.stage.doors, door.id), door, colours)
  for (const lamp of sheet.stage.lamps) paintLamp(ink, sheet, on(sheet, lamp), colours)
  paintLabels(ink, sheet, evening, colours)
  paintNightfall(ink, sheet)
  paintGrain(ink, '#FFFFFF', colours.grainAlpha)
}

/** Home: a slab like the others, with the only lit door. */
function paintHome(ink: Ink, sheet: Sheet, colours: EveningColours): void {
  const { u, shape } = sheet
  const [x, y] = on(sheet, sheet.stage.home)
  const scale = shape === 'tall' ? 0.74 : 0.62
  const [width, height] = [104 * u * scale, 66 * u * scale]
  paintBlock(ink, { x: x - width * 0.55, y, width, height, storeys: 8, scale, name: 'home' }, 3, sheet, colours)
  glow(ink, [x, y], 26 * u, at(colours.lit, 0), 0.5, 1, 1)
  rect(ink, x - 5 * u * scale, y - 13 * u * scale, 10 * u * scale, 13 * u * scale, at(colours.lit, 2))
}

function paintLamp(ink: Ink, sheet: Sheet, [x, y]: readonly [number, number], colours: EveningColours): void {
  const { horizon, height, u } = sheet
  const s = (0.5 + (0.7 * (y - horizon)) / (height - horizon)) * u
  const top = y - 40 * s
  glow(ink, [x, y], 46 * s, at(colours.lit, 0), 0.26, 0.34, 1)
  ink.strokeStyle = '#12172A'
  ink.lineWidth = 1.6 * s
  ink.beginPath()
  ink.moveTo(x, y)
  ink.lineTo(x, top)
  ink.stroke()
  glow(ink, [x, top], 15 * s, at(colours.lit, 2), 0.5, 1, 0.5)
  ink.fillStyle = at(colours.lit, 2)
  ink.beginPath()
  ink.arc(x, top, 2.3 * s, 0, Math.PI * 2)
  ink.fill()
}

function paintLabels(ink: Ink, sheet: Sheet, { labels }: Evening, colours: EveningColours): void {
  const { u, shape, stage } = sheet
  const lettering = {
    size: typeOf(sheet).small,
    weight: 500,
    italic: true,
    colour: colours.card,
    halo: rgba(at(colours.hills, 4), 0.9),
  }
  const [x, y] = on(sheet, stage.distance)
  write(ink, labels.distance, x, y, lettering)
  const [homeX, homeY] = on(sheet, stage.home)
  const [right, below] = shape === 'tall' ? [32, -7] : [17, 6]
  write(ink, labels.home, homeX + right * u, homeY + below * u, { ...lettering, align: 'left' })
}

/** Darker above and below, where the words stand. */
function paintNightfall(ink: Ink, { width, height }: Sheet): void {
  const veil = ink.createLinearGradient(0, 0, 0, height)
  veil.addColorStop(0, rgba('#0D1222', 0.3))
  veil.addColorStop(0.25, rgba('#0D1222', 0))
  veil.addColorStop(0.82, rgba('#0D1222', 0))
  veil.addColorStop(1, rgba('#0D1222', 0.55))
  ink.fillStyle = veil
  ink.fillRect(0, 0, width, height)
}
