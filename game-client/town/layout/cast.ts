/** Who is where: gives every family its part, and changes as few parts as possible from picture to picture. */
import { countsOf } from '../counts.ts'
import { distance, type Point } from '../maths/curve.ts'
import { at, known } from '../maths/known.ts'
import type { TownPicture } from '../picture.ts'
import type { Ground } from './ground.ts'

export type Part =
  | { readonly state: 'home' | 'out' }
  /** In the n-th seat of a queue, or walking on its own. */
  | { readonly state: 'way'; readonly queue: string | null; readonly seat: number }
  | { readonly state: 'reached'; readonly offer: string; readonly seat: number }
  | { readonly state: 'twice'; readonly string: string; readonly seat: number }

/** The part of each family, by its home. */
export type Cast = readonly Part[]

interface Seat {
  readonly part: Part
  readonly near: Point
}

/** Parts for all families. Whoever keeps a seat that still exists stays in it; free seats go to whoever lives nearest. */
export function castOf(picture: TownPicture, ground: Ground, before: Cast = []): Cast {
  const counts = countsOf(picture)
  const seats = seatsOf(picture, ground)
  const wanted = new Map(seats.map((seat) => [nameOf(seat.part), seat]))
  const parts: (Part | undefined)[] = ground.homes.map((_, family) => {
    const part = before[family]
    if (part === undefined || !wanted.delete(nameOf(part))) return undefined
    return part
  })
  for (const seat of wanted.values()) parts[nearest(seat.near, parts, before, ground)] = seat.part
  const queued = seats.filter(({ part }) => part.state === 'way').length
  fill(parts, counts.way - queued, { state: 'way', queue: null, seat: 0 }, before, (family) =>
    walks(picture, ground, family),
  )
  fill(parts, counts.out, { state: 'out' }, before, () => true)
  return parts.map((part) => part ?? { state: 'home' })
}

/** Seats before doors, on strings and in queues; the front seats of all doors come first. */
function seatsOf(picture: TownPicture, { places, queues }: Ground): readonly Seat[] {
  const doors = picture.offers.flatMap(({ id, at: site, reached }) =>
    seatsUpTo(reached, pointOf(known(places, site)), (seat) => ({ state: 'reached', offer: id, seat })),
  )
  const strings = picture.twice.flatMap(({ id, from, families }) =>
    seatsUpTo(families, pointOf(known(places, siteOf(picture, from))), (seat) => ({
      state: 'twice',
      string: id,
      seat,
    })),
  )
  const lines = queues.filter(({ to }) => picture.offers.some((offer) => offer.at === to && offer.state !== 'closed'))
  const queued = lines
    .flatMap(({ to, spots }, line) => spots.map((near, seat) => ({ near, seat, queue: `${to}.${line}` })))
    .sort((a, b) => a.seat - b.seat)
    .slice(0, picture.families.way)
    .map(({ near, seat, queue }): Seat => ({ near, part: { state: 'way', queue, seat } }))
  return [...[...doors, ...strings].sort((a, b) => seatOf(a) - seatOf(b)), ...queued]
}

function seatsUpTo(count: number, near: Point, part: (seat: number) => Part): readonly Seat[] {
  return Array.from({ length: count }, (_, seat) => ({ near, part: part(seat) }))
}

function seatOf({ part }: Seat): number {
  return 'seat' in part ? part.seat : 0
}

/** The site that an offer of the picture stands at. */
export function siteOf({ offers }: TownPicture, offer: string): string {
  const found = offers.find(({ id }) => id === offer)
  if (found === undefined) throw new Error(`no such offer in the picture: ${offer}`)
  return found.at
}

/** Of those without a part, whoever lives nearest; who was on the way or has just lost a seat counts as near. */
function nearest(to: Point, parts: readonly (Part | undefined)[], before: Cast, { homes, frame }: Ground): number {
  const bonus = (frame.free.w + frame.free.h) / 4
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [family, part] of parts.entries()) {
    if (part !== undefined) continue
    const was = before[family]?.state ?? 'home'
    const far = distance(at(homes, family), to) - (was === 'home' || was === 'out' ? 0 : bonus)
    if (far >= least) continue
    least = far
    best = family
  }
  return best
}

function walks({ offers }: TownPicture, { ways }: Ground, family: number): boolean {
  const way = ways[family]
  return way != null && offers.some((offer) => offer.at === way.to && offer.state !== 'closed')
}

/** Gives a part to so many of those without one: first to who had it before, then to who suits it, then to anybody. */
function fill(
  parts: (Part | undefined)[],
  count: number,
  part: Part,
  before: Cast,
  suits: (family: number) => boolean,
): void {
  const had = (family: number) => before[family]?.state === part.state
  let left = count
  for (const first of [had, suits, () => true])
    for (let family = parts.length - 1; family >= 0 && left > 0; family--) {
      if (parts[family] !== undefined || !first(family)) continue
      parts[family] = part
      left -= 1
    }
}

function nameOf(part: Part): string {
  switch (part.state) {
    case 'reached':
      return `reached ${part.offer} ${part.seat}`
    case 'twice':
      return `twice ${part.string} ${part.seat}`
    case 'way':
      return part.queue === null ? 'way' : `way ${part.queue} ${part.seat}`
    default:
      return part.state
  }
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }): Point {
  return [x, y]
}
