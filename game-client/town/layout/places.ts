/** The ground that is kept for offers before any house is built: text first, houses later. */
import { type Box, boxAround } from '../maths/box.ts'
import type { Point } from '../maths/curve.ts'
import type { MapPlan, Site } from '../plan.ts'
import { type Frame, placed } from './frame.ts'

export interface Place {
  readonly id: string
  readonly site: Site
  readonly x: number
  readonly y: number
  /** Edge of its house. */
  readonly size: number
  readonly perRow: number
  readonly gap: number
  readonly keep: Box
}

/** Three gables under one roof take this many times the room of one. */
const meetingSize = 2.9

/** The places of all sites that are kept. */
export function placesOf(
  plan: MapPlan,
  frame: Frame,
  keeps: (id: string, site: Site) => boolean,
): Readonly<Record<string, Place>> {
  const kept = Object.entries(plan.sites).filter(([id, site]) => keeps(id, site))
  return Object.fromEntries(kept.map(([id, site]) => [id, placeOf(id, site, frame)]))
}

function placeOf(id: string, site: Site, frame: Frame): Place {
  const [x, y] = placed(frame, site.at[frame.shape])
  const { k, font, dot, house } = frame
  if (site.form === 'trace') {
    const half = Math.max(house * 0.9, site.letters * font * 0.27)
    const keep = { left: x - half, top: y - house, right: x + half, bottom: y + house * 0.6 + font }
    return { id, site, x, y, size: house, perRow: 1, gap: frame.gap, keep }
  }
  const meeting = site.form === 'meeting'
  const size = meeting ? house * meetingSize : house
  const perRow = meeting ? 11 : 5
  const gap = frame.gap * (meeting ? 1.16 : 1)
  const rows = Math.ceil(site.seats / perRow)
  const halfRow = (perRow * frame.gap) / 2
  const half = meeting ? size * 1.38 : Math.max(size * 0.62, halfRow, site.letters * font * 0.29) + 5 * k
  const top = y - size * 0.62 - font * (meeting ? 1.7 : 1.25)
  const bottom = y + size * 0.5 + rows * gap + dot * (meeting ? 5 : 1.6)
  return { id, site, x, y, size, perRow, gap, keep: { left: x - half, top, right: x + half, bottom } }
}

/** Where the n-th of so many reached families stands: in rows before the door, each row centred. */
export function seatAt(place: Place, dot: number, index: number, of: number): Point {
  const row = Math.floor(index / place.perRow)
  const column = index % place.perRow
  const inRow = Math.min(place.perRow, of - row * place.perRow)
  const x = place.x + (column - (inRow - 1) / 2) * place.gap
  return [x, place.y + place.size * 0.5 + dot * 1.75 + row * place.gap]
}

/** What the house and its label cover, for fingers. */
export function touchBox(place: Place, font: number): Box {
  const half = Math.max(22, place.size * 0.62)
  const box = boxAround(place.x, place.y, half, Math.max(22, place.size * 0.62))
  return { ...box, top: box.top - font * 1.25 }
}
