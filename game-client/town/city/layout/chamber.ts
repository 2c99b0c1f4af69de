/** Seats of a body in a half circle, those of a group together. Pure. */
import { clamp } from '../../layout/frame.ts'
import type { Spot } from '../../layout/spots.ts'
import { type Box, boxAround } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'
import type { Chamber, SeatState } from '../picture.ts'
import type { CityFrame } from './measures.ts'

export interface Seat {
  readonly id: string
  readonly at: Point
  readonly state: SeatState
}

export interface Room {
  readonly seats: readonly Seat[]
  readonly radius: number
  /** The middle of each group's name, outside of its seats. */
  readonly names: readonly { readonly id: string; readonly label: string; readonly at: Point }[]
  readonly middle: Point
  /** How far the innermost seats are from the middle. */
  readonly inner: number
  readonly outer: number
  /** How broad a group's name may be. */
  readonly broad: number
}

/** So many seats have room in the outermost row of so many. */
const inFirst = 13

export function roomOf({ groups }: Chamber, { free, font }: CityFrame): Room {
  const all = groups.flatMap(({ id, states }) =>
    states.map((state, index) => ({ id: `${id} ${index}`, group: id, state })),
  )
  const rows = Math.max(1, Math.ceil(all.length / inFirst))
  const outer = Math.min(free.w / 2 - font * 7.4, free.h - font * 9)
  // Names stand above the seats, and what is said of the body below them; what is left of the room lies on both sides.
  const left = Math.max(0, free.h - outer - font * 9)
  const middle: Point = [free.x + free.w / 2, free.y + font * 3.6 + outer + left / 2]
  const gap = Math.min((outer * 0.55) / Math.max(1, rows), (outer * Math.PI) / inFirst)
  const radius = Math.min(gap * 0.38, font * 1.05)
  const places = Array.from({ length: all.length }, (_, index) => placeAt(index, all.length, rows, outer, gap))
    .toSorted((a, b) => b.angle - a.angle)
    .map(({ angle, far }) => ({
      angle,
      at: [middle[0] + Math.cos(angle) * far, middle[1] - Math.sin(angle) * far] as Point,
    }))
  const seats = all.map(({ id, state }, index) => ({ id, state, at: places[index]?.at ?? middle }))
  const broad = font * 6.9
  let from = 0
  const names = groups.map(({ id, label, states }) => {
    const own = places.slice(from, from + states.length)
    from += states.length
    const angle = own.reduce((sum, place) => sum + place.angle, 0) / Math.max(1, own.length)
    const far = outer + radius + font * 1.5
    const x = clamp(middle[0] + Math.cos(angle) * (far + font * 2.2), free.x + broad / 2, free.x + free.w - broad / 2)
    return { id, label, at: [x, middle[1] - Math.sin(angle) * far] as Point }
  })
  return {
    seats,
    radius,
    names: apart(names, broad, font * 3.6),
    middle,
    outer: outer + radius,
    broad,
    inner: outer - (rows - 1) * gap - radius,
  }
}

/** Groups of one seat lie close together: a name that would lie over one below it moves up until it is free. */
function apart(names: Room['names'], broad: number, high: number): Room['names'] {
  const lowest = names.toSorted((a, b) => b.at[1] - a.at[1])
  const settled: Room['names'][number][] = []
  for (const { at, ...name } of lowest) {
    const near = settled.filter((other) => Math.abs(other.at[0] - at[0]) < broad)
    const y = Math.min(at[1], ...near.map((other) => other.at[1] - high))
    settled.push({ ...name, at: [at[0], y] })
  }
  return settled
}

function placeAt(index: number, count: number, rows: number, outer: number, gap: number) {
  const row = index % rows
  const inRow = Math.ceil((count - row) / rows)
  return { angle: Math.PI * (1 - (Math.floor(index / rows) + 0.5) / inRow), far: outer - row * gap }
}

/** Where each group and the middle of the room lie. */
export function chamberSpots(chamber: Chamber, frame: CityFrame): readonly Spot[] {
  const room = roomOf(chamber, frame)
  const [x, y] = room.middle
  return [
    ...chamber.groups.map(({ id }) => ({ id: `seats.${id}`, box: groupBox(room, id) })),
    { id: `chamber.${chamber.id}`, box: boxAround(x, y, room.inner, room.inner) },
  ]
}

/** What surrounds the seats of a group. */
function groupBox({ seats, radius }: Room, group: string): Box {
  const own = seats
    .filter(({ id }) => id.startsWith(`${group} `))
    .map(({ at: [x, y] }) => boxAround(x, y, radius, radius))
  return {
    left: Math.min(...own.map(({ left }) => left)),
    top: Math.min(...own.map(({ top }) => top)),
    right: Math.max(...own.map(({ right }) => right)),
    bottom: Math.max(...own.map(({ bottom }) => bottom)),
  }
}
