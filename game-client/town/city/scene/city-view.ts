/** The town as Phaser shows it: sheets, lines, families, doors, roles, names, one upon the other. */
import { clamp } from '../../layout/frame.ts'
import { type Box, boxAround, overlaps, shareUnder } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'
import type { Move } from '../../motion.ts'
import type { Stamp } from '../../paint/stamps.ts'
import type { Weather } from '../../picture.ts'
import { type Group, group, type Stage } from '../../scene/stage.ts'
import { type CityColours, cityColours } from '../colours.ts'
import { type CityFrame, skyAt, skyRadius } from '../layout/measures.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { labelBox } from '../layout/standing.ts'
import { homeOf, routesOf } from '../layout/way.ts'
import { doorStamp, nameStamp, potStamp, roleStamp, skySlip, skyStamp, tellingStamp } from '../paint/signs.ts'
import { bondsIn } from './bonds.ts'
import { type Camera, onScreen } from './camera.ts'
import type { OpenChamber } from './chamber.ts'
import { familiesIn } from './families.ts'
import { sheetsIn } from './sheets.ts'
import { type Sign, signsIn } from './signs.ts'
import { waysIn } from './ways.ts'

export interface CityView {
  readonly root: Group
  /** Draws the scenery as the camera sees it; the moves lead there from what was shown before. */
  show(now: CityScenery, camera: Camera): readonly Move[]
  textures(): readonly string[]
}

/** Doors step back where they are not the story. */
const faint = 0.55

/** Where no chamber can be opened, the town stays. */
export function cityView(stage: Stage, isPlain: () => boolean, openChamber: OpenChamber | null): CityView {
  const root = group(stage, null)
  const sheets = sheetsIn(stage, group(stage, root), isPlain)
  const families = familiesIn(stage, group(stage, root))
  const flows = bondsIn(stage, group(stage, root), 'flows')
  const doors = signsIn(stage, group(stage, root))
  const threads = bondsIn(stage, group(stage, root), 'threads')
  const ways = waysIn(stage, group(stage, root))
  const names = signsIn(stage, group(stage, root))
  const roles = signsIn(stage, group(stage, root))
  const chamber = openChamber?.(stage, group(stage, root)) ?? null
  return {
    root,
    show: (now, camera) => [
      ...sheets.show(now, camera),
      ...families.show(now, camera),
      ...flows.show(now, camera),
      ...doors.show(doorSigns(now, camera, stage)),
      ...threads.show(now, camera),
      ...ways.show(now, camera),
      ...names.show(nameSigns(now, camera, stage)),
      ...roles.show(roleSigns(now, camera, stage)),
      ...(chamber?.show(now) ?? []),
    ],
    textures: sheets.textures,
  }
}

function doorSigns({ picture, ground, doors }: CityScenery, camera: Camera, { theme }: Stage): readonly Sign[] {
  const { house, k } = ground.frame
  const foggy = picture.places.filter(({ fog }) => fog !== null).map(({ id }) => id)
  const paid = new Set(picture.flows.flatMap(({ to }) => to))
  return picture.doors.flatMap((door) => {
    const at = doors[door.id]
    if (at === undefined) return []
    const isStory = picture.story === 'families' || picture.story === 'way' || paid.has(door.id)
    const stamp = doorStamp(door, house * camera.near, k * camera.near, cityColours[theme])
    return [{ id: door.id, stamp, at: onScreen(camera, at), alpha: foggy.includes(door.place) || !isStory ? faint : 1 }]
  })
}

/** Names grow less than the town when one looks nearer. */
function nameSigns({ picture, ground }: CityScenery, camera: Camera, { theme }: Stage): readonly Sign[] {
  const { font } = ground.frame
  const size = font * Math.min(camera.near, 1.3)
  return picture.places.flatMap((place) => {
    const at = ground.labels[place.id]
    if (at === undefined) return []
    const isFigure = picture.story === 'figure'
    const { unknown } = picture.labels
    const told = picture.whole === null ? place : { ...place, value: '' }
    const stamp = nameStamp(told, size, picture.looked === place.id, isFigure, unknown, cityColours[theme])
    return [{ id: place.id, stamp, at: onScreen(camera, at) }]
  })
}

function roleSigns(now: CityScenery, camera: Camera, stage: Stage): readonly Sign[] {
  const { picture, ground } = now
  const { frame, actors, pots } = ground
  const colours = cityColours[stage.theme]
  const bigger = Math.min(camera.near, 1.6)
  return [
    ...picture.pots.flatMap((pot): Sign[] => {
      const at = pots[pot.id]
      if (at === undefined) return []
      const stamp = potStamp(pot, frame.font, colours)
      return [{ id: `pot ${pot.id}`, stamp, at: onScreen(camera, whollyOn(frame, at, stamp)) }]
    }),
    ...picture.ways.flatMap((way): Sign[] => {
      const home = homeOf(now, way)
      if (way.age > 0 || home === undefined) return []
      const stamp = tellingStamp(way.name, way.count, frame.font, colours)
      return [{ id: `way ${way.id}`, stamp, at: besideHome(onScreen(camera, home), stamp, now, camera) }]
    }),
    ...picture.actors.flatMap((actor): Sign[] => {
      const at = actors[actor.id]
      if (at === undefined) return []
      const stamp = roleStamp(actor, frame.actor * bigger, colours)
      return [{ id: `actor ${actor.id}`, stamp, at: onScreen(camera, at) }]
    }),
    ...(picture.weather === null ? [] : [skySign(picture.weather, now, colours)]),
  ]
}

function skySign(weather: Weather, now: CityScenery, colours: CityColours): Sign {
  const { picture, ground } = now
  const { frame } = ground
  // In little room the words would lie over a name.
  if (picture.format !== 'projector' || frame.shape === 'tall')
    return { id: 'weather', stamp: skyStamp(weather, skyRadius(frame), colours), at: skyAt(frame) }
  const stamp = skySlip(weather, frame.font, colours)
  const { width, height } = stamp
  const round = (r: number) => (at: Point) => boxAround(...at, r, r)
  const signs = [
    ...Object.values(now.doors).map(round(frame.house / 2)),
    ...Object.values(ground.actors).map(round(frame.actor)),
  ]
  const under = (boxes: readonly Box[], [x, y]: Point) =>
    boxes.filter((box) => overlaps(box, boxAround(x, y, width / 2, height / 2), 2)).length
  const covered = (at: Point) => under(namesOf(now), at) * 100 + under(signs, at)
  return { id: 'weather', stamp, at: cornersOf(frame, stamp).reduce((a, b) => (covered(b) < covered(a) ? b : a)) }
}

/** Where the names of places stand, with what is said below them. */
function namesOf({ ground: { frame, labels }, picture }: CityScenery): readonly Box[] {
  return picture.places.flatMap(({ id, label }) => {
    const at = labels[id]
    return at === undefined ? [] : [labelBox(label, frame, at)]
  })
}

/** The four corners in which something of that size is whole, the first where one begins to read. */
function cornersOf(frame: CityFrame, size: Pick<Stamp, 'width' | 'height'>): readonly Point[] {
  const { x, y, w, h } = frame.free
  return [x, x + w].flatMap((cx) => [y, y + h].map((cy) => whollyOn(frame, [cx, cy], size)))
}

/** Beside its home or in a corner, where it covers the least of what must be read, and of the line that it belongs to. */
function besideHome([x, y]: Point, { width, height }: Stamp, now: CityScenery, camera: Camera): Point {
  const { ground, doors } = now
  const { frame } = ground
  const { house } = frame
  const written = namesOf(now)
  const line = routesOf(now).findLast(({ way: { age } }) => age === 0)?.line ?? []
  const houses = Object.values(doors).map(([dx, dy]) => boxAround(dx, dy, house / 2, house / 2))
  const tries = [0, 1.4, 2.4, 3.6].flatMap((far) =>
    sides.map(([across, down]): Point => {
      const beside: Point = [x + across * (width / 2 + house * far), y + down * (height / 2 + house * far)]
      return whollyOn(frame, beside, { width, height })
    }),
  )
  const slip = ([cx, cy]: Point) => boxAround(cx, cy, width / 2, height / 2)
  const hidden = (at: Point) => written.reduce((sum, box) => sum + shareUnder(box, slip(at)) ** 2, 0)
  const doorsUnder = (at: Point) => houses.filter((box) => overlaps(box, slip(at), 2)).length
  const along = ([cx, cy]: Point) =>
    line
      .map((at) => onScreen(camera, at))
      .filter(([px, py]) => Math.abs(px - cx) < width / 2 && Math.abs(py - cy) < height / 2).length
  // A name that cannot be read is worse than any number of doors; the rim that is kept free around it is not the name.
  const covered = (at: Point) => hidden(at) * 400 + doorsUnder(at) * 8 + along(at)
  return [...tries, ...cornersOf(frame, { width, height })].reduce((a, b) => (covered(b) < covered(a) ? b : a))
}

/** As near to that point as it can stand without being cut off: only once it is painted is it known how wide it is. */
function whollyOn({ free }: CityFrame, [x, y]: Point, { width, height }: Pick<Stamp, 'width' | 'height'>): Point {
  return [
    clamp(x, free.x + width / 2, free.x + free.w - width / 2),
    clamp(y, free.y + height / 2, free.y + free.h - height / 2),
  ]
}

const sides: readonly Point[] = [
  [0, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
]
