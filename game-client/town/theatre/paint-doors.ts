/** The two doors of the evening: a hall and a pavilion without one lit window, or one of them open and warm. */
import { at } from '../maths/known.ts'
import { fillShape, glow, type Ink, mix, rect, rgba } from '../paint/ink.ts'
import { byNight, paintMeeting } from '../paint/meeting.ts'
import { widthOf, write } from '../paint/words.ts'
import type { EveningColours } from '../palette/palette.ts'
import type { Door } from '../picture.ts'
import type { TheatreDoor } from '../plan.ts'
import { on, type Sheet, typeOf } from './sheet.ts'

interface Front {
  readonly x: number
  readonly y: number
  readonly u: number
  readonly width: number
  readonly height: number
  readonly depth: number
  /** Type size of its name. */
  readonly name: number
}

/** The band that carries a name of so large a type. */
const fasciaOf = (name: number) => name * 1.36

export function paintDoor(ink: Ink, sheet: Sheet, place: TheatreDoor, door: Door, colours: EveningColours): void {
  const [x, y] = on(sheet, place.at)
  const { u } = sheet
  const { name } = typeOf(sheet)
  if (place.form === 'meeting') {
    ink.save()
    ink.translate(x, y - 42 * u)
    glow(ink, [0, 30 * u], 150 * u, at(colours.lit, 0), 0.22)
    paintMeeting(ink, 84 * u, byNight)
    ink.restore()
    write(ink, door.label, x, y - 100 * u, {
      size: name,
      weight: 700,
      colour: colours.card,
      halo: at(colours.hills, 4),
    })
    return
  }
  const least = place.form === 'hall' ? 132 : 172
  const width = Math.max(least * u, widthOf(door.label, { size: name, weight: 700, colour: '' }) + 22 * u)
  glow(ink, [x + 6 * u, y], width * 0.6, '#05070F', 0.5, 0.18, 2)
  const height = (place.form === 'hall' ? 52 : 36) * u
  if (place.form === 'hall') paintHall(ink, { x, y, u, width, height, depth: 13 * u, name }, door, colours)
  else paintPavilion(ink, { x, y, u, width, height, depth: 12 * u, name }, door, colours)
  if (door.lit) paintLight(ink, x, y, u, colours)
  else if (door.note.length > 0) {
    const middle = y - (place.form === 'hall' ? 24 : 15) * u
    paintNote(ink, x, { middle, below: y - height }, sheet, door.note, colours)
  }
}

/** A sawtooth hall with a roller door. */
function paintHall(ink: Ink, front: Front, { label, lit }: Door, colours: EveningColours): void {
  const { x, y, u, width, height, depth, name } = front
  const left = x - width / 2
  const eave = y - height - fasciaOf(name)
  paintSide(ink, front, colours)
  rect(ink, left, y - height, width, height, colours.wall)
  for (let tooth = 0; tooth < 4; tooth++) {
    const [a, b, peak] = [left + (tooth * width) / 4, left + ((tooth + 1) * width) / 4, eave - 14 * u]
    fillShape(
      ink,
      [
        [a, eave],
        [b, eave],
        [b, peak],
      ],
      mix(colours.wall, colours.card, 0.16),
    )
    fillShape(
      ink,
      [
        [a, eave],
        [b, peak],
        [b + depth, peak - depth * 0.5],
        [a + depth, eave - depth * 0.5],
      ],
      mix(colours.wall, colours.card, 0.42),
    )
    const glass = lit ? at(colours.lit, 1) : colours.opening
    fillShape(
      ink,
      [
        [b, eave],
        [b + depth, eave - depth * 0.5],
        [b + depth, peak - depth * 0.5],
        [b, peak],
      ],
      glass,
    )
  }
  paintFascia(ink, { ...front, height: height + fasciaOf(name) }, label, colours)
  const [doorLeft, doorTop] = [x - 23 * u, y - 45 * u]
  rect(ink, doorLeft, doorTop, 46 * u, 45 * u, lit ? at(colours.lit, 2) : colours.opening)
  if (!lit) {
    ink.strokeStyle = rgba(colours.card, 0.16)
    ink.lineWidth = u * 0.8
    ink.beginPath()
    for (let slat = 1; slat < 11; slat++) {
      ink.moveTo(doorLeft, doorTop + slat * 4.1 * u)
      ink.lineTo(doorLeft + 46 * u, doorTop + slat * 4.1 * u)
    }
    ink.stroke()
  }
  for (const side of [-58, -41, 29, 46]) rect(ink, x + side * u, y - 34 * u, 12 * u, 18 * u, pane(lit, side, colours))
}

/** A flat pavilion. */
function paintPavilion(ink: Ink, front: Front, { label, lit }: Door, colours: EveningColours): void {
  const { x, y, u, width, height, name } = front
  const left = x - width / 2
  paintSide(ink, { ...front, x: x - 3 * u, width: width - 6 * u }, colours)
  rect(ink, left + 3 * u, y - height, width - 6 * u, height, mix(colours.wall, at(colours.hills, 3), 0.2))
  const windows = Math.floor((width - 16 * u) / (18 * u))
  for (let window = 0; window < windows; window++) {
    const middle = left + 8 * u + (window + 0.5) * ((width - 16 * u) / windows)
    if (Math.abs(middle - x) > 14 * u) rect(ink, middle - 6 * u, y - 25 * u, 12 * u, 15 * u, pane(lit, window, colours))
  }
  rect(ink, x - 10 * u, y - 29 * u, 20 * u, 29 * u, lit ? at(colours.lit, 2) : colours.opening)
  paintFascia(ink, { ...front, height: height + fasciaOf(name) * 0.9 }, label, colours)
}

function pane(lit: boolean, index: number, colours: EveningColours): string {
  return lit ? at(colours.lit, Math.abs(index) % 2) : colours.opening
}

function paintSide(ink: Ink, { x, y, width, height, depth }: Front, colours: EveningColours): void {
  const right = x + width / 2
  fillShape(
    ink,
    [
      [right, y],
      [right + depth, y - depth * 0.5],
      [right + depth, y - height - depth * 0.5],
      [right, y - height],
    ],
    colours.wallSide,
  )
}

/** The band above the wall that carries the name. */
function paintFascia(
  ink: Ink,
  { x, y, width, height, depth, name }: Front,
  label: string,
  colours: EveningColours,
): void {
  const [left, right, top] = [x - width / 2, x + width / 2, y - height]
  fillShape(
    ink,
    [
      [left, top],
      [right, top],
      [right + depth, top - depth * 0.5],
      [left + depth, top - depth * 0.5],
    ],
    mix(colours.wall, colours.card, 0.42),
  )
  fillShape(
    ink,
    [
      [right, top],
      [right + depth, top - depth * 0.5],
      [right + depth, top - depth * 0.5 + fasciaOf(name)],
      [right, top + fasciaOf(name)],
    ],
    colours.opening,
  )
  rect(ink, left, top, width, fasciaOf(name), mix(colours.wall, colours.opening, 0.52))
  write(ink, label, x, top + fasciaOf(name) * 0.52, { size: name, weight: 700, colour: colours.card })
}

/** Light from the open door on the ground before it. */
function paintLight(ink: Ink, x: number, y: number, u: number, colours: EveningColours): void {
  const warm = at(colours.lit, 0)
  const pool = ink.createLinearGradient(0, y, 0, y + 52 * u)
  pool.addColorStop(0, rgba(warm, 0.55))
  pool.addColorStop(1, rgba(warm, 0))
  ink.fillStyle = pool
  ink.beginPath()
  ink.moveTo(x - 12 * u, y)
  ink.lineTo(x + 12 * u, y)
  ink.lineTo(x + 62 * u, y + 52 * u)
  ink.lineTo(x - 62 * u, y + 52 * u)
  ink.fill()
  glow(ink, [x, y - 10 * u], 120 * u, warm, 0.3)
}

/** Paper pinned over the door, a little askew. */
function paintNote(
  ink: Ink,
  x: number,
  { middle, below }: { readonly middle: number; readonly below: number },
  sheet: Sheet,
  lines: readonly string[],
  colours: EveningColours,
): void {
  const { u } = sheet
  const size = typeOf(sheet).small
  const lettering = { size, weight: 650, colour: colours.noteInk }
  const width = Math.max(...lines.map((line) => widthOf(line, lettering))) + 12 * u
  const height = lines.length * size * 1.2 + 9 * u
  ink.save()
  // Type has a least size, and a small door none: its note hangs lower then, for the name above it is read first.
  ink.translate(x, Math.max(middle, below + height / 2 + 2 * u))
  ink.rotate(-0.022)
  ink.shadowColor = rgba('#05070F', 0.6)
  ink.shadowBlur = 6 * u
  ink.shadowOffsetY = 2 * u
  rect(ink, -width / 2, -height / 2, width, height, colours.note)
  ink.shadowColor = 'transparent'
  lines.forEach((line, index) => {
    write(ink, line, 0, (index - (lines.length - 1) / 2) * size * 1.2 + u, lettering)
  })
  ink.fillStyle = colours.pin
  ink.beginPath()
  ink.arc(0, -height / 2 + 2.6 * u, 1.7 * u, 0, Math.PI * 2)
  ink.fill()
  ink.restore()
}
