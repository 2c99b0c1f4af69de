/** Where each thing of the town lies on the sheet: for fingers, and for whoever compares canvas and page. */
import type { Spot } from '../../layout/spots.ts'
import { type Box, boxAround } from '../../maths/box.ts'
import { type Bow, distance, onBow, type Point } from '../../maths/curve.ts'
import type { Thread } from '../../picture.ts'
import { skyAt, skyRadius } from './measures.ts'
import type { CityScenery } from './scenery.ts'
import { labelBox, potBox } from './standing.ts'
import { routesOf } from './way.ts'

/** Nothing that can be tapped is smaller. */
const finger = 22

/** Spots of everything but the families and the flow of money, what lies on top first. */
export function citySpots(now: CityScenery): readonly Spot[] {
  const { picture, ground, doors } = now
  const { frame, actors, labels, pots } = ground
  return [
    ...picture.actors.flatMap(({ id }) => around(`actor.${id}`, actors[id], Math.max(finger, frame.actor))),
    ...picture.pots.flatMap(({ id }) => boxed(`pot.${id}`, pots[id], (at) => potBox(frame, at))),
    ...routesOf(now).flatMap(({ way, line }) => around(`way.${way.id}`, line[Math.floor(line.length / 2)], finger)),
    ...(picture.weather === null ? [] : around('weather', skyAt(frame), Math.max(finger, skyRadius(frame)))),
    ...picture.doors.flatMap(({ id }) => around(id, doors[id], Math.max(finger, frame.house * 0.6))),
    ...picture.places.flatMap(({ id, label }) =>
      boxed(`place.${id}`, labels[id], (at) => atLeast(labelBox(label, frame, at))),
    ),
    ...picture.threads.flatMap((thread) => {
      const bow = threadBow(ground.actors, thread, frame.k)
      return bow === null ? [] : around(`thread.${thread.id}`, onBow(bow, 0.5), finger)
    }),
  ]
}

/** The bow between two roles; null where one of them stands nowhere. */
export function threadBow(actors: Readonly<Record<string, Point>>, { from, to }: Thread, k: number): Bow | null {
  const [a, b] = [actors[from], actors[to]]
  if (a === undefined || b === undefined) return null
  const far = distance(a, b) || 1
  const pull = Math.min(26 * k, far * 0.16)
  const [dx, dy] = [(b[0] - a[0]) / far, (b[1] - a[1]) / far]
  return { a, b, c: [(a[0] + b[0]) / 2 - dy * pull, (a[1] + b[1]) / 2 + dx * pull] }
}

function around(id: string, point: Point | undefined, radius: number): readonly Spot[] {
  return boxed(id, point, ([x, y]) => boxAround(x, y, radius, radius))
}

function boxed(id: string, point: Point | undefined, box: (at: Point) => Box): readonly Spot[] {
  return point === undefined ? [] : [{ id, box: box(point) }]
}

function atLeast({ left, top, right, bottom }: Box): Box {
  const [across, down] = [Math.max(0, finger - (right - left) / 2), Math.max(0, finger - (bottom - top) / 2)]
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down }
}
