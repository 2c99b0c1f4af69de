/** The families on the map: 150 dots that stay themselves from picture to picture, and walk to where they are now. */
import type { Body } from '../layout/bodies.ts'
import { type Bow, distance, onBow } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { type Move, pace } from '../motion.ts'
import { dotStamp } from '../paint/stamps.ts'
import type { FamilyState } from '../picture.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, type Image, place, put, restamp, type Stage } from './stage.ts'

/** Milliseconds between two families setting out, and the longest until all have. */
const apart = 45
const allSetOut = 2600

export interface Dots {
  /** Moves that bring every family from its place before to its place now. */
  show(now: MapScenery, before: MapScenery | null): readonly Move[]
}

export function dotsIn(stage: Stage, parent: Group): Dots {
  let images: readonly Image[] = []
  return {
    show(now, before) {
      if (before === null || images.length !== now.bodies.length) {
        for (const image of images) image.destroy()
        images = now.bodies.map((body) =>
          put(stage, parent, dotStamp(body.state, now.frame.dot, stage.colours), body.at),
        )
        return []
      }
      const movers = images.flatMap((image, family) => {
        const [body, was] = [at(now.bodies, family), at(before.bodies, family)]
        return isSame(body, was) ? [] : [{ image, body, was }]
      })
      const strolling = before.ground !== now.ground
      if (before.frame.dot !== now.frame.dot)
        for (const [family, image] of images.entries())
          restamp(stage, image, dotStamp(at(before.bodies, family).state, now.frame.dot, stage.colours))
      const interval = Math.min(apart, allSetOut / Math.max(1, movers.length))
      movers.sort((a, b) => rank(a.body) - rank(b.body) || a.body.at[1] - b.body.at[1] || a.body.at[0] - b.body.at[0])
      return movers.map(({ image, body, was }, index) => {
        parent.bringToTop(image)
        if (strolling && body.state === was.state) return glide(stage, image, body, was)
        if (distance(body.at, was.at) < 1) return change(stage, image, body, now.frame.dot, index * interval)
        return walk(stage, image, body, was, now, index * interval)
      })
    },
  }
}

function isSame(body: Body, was: Body): boolean {
  return body.state === was.state && distance(body.at, was.at) < 0.5
}

/** Seats fill from the front; who goes out goes last. */
function rank(body: Body): number {
  return body.state === 'out' ? 2 : body.state === 'home' ? 1 : 0
}

/** Changes in its place: fades to the other shape. */
function change(stage: Stage, image: Image, body: Body, dot: number, delay: number): Move {
  let changed = false
  const turn = () => {
    if (!changed) restamp(stage, image, dotStamp(body.state, dot, stage.colours))
    changed = true
  }
  return {
    delay,
    duration: pace.fade * 2,
    step: (share) => {
      if (share >= 0.5) turn()
      image.setAlpha(Math.abs(2 * share - 1))
    },
    done: () => void place(stage, image.setAlpha(1), body.at),
  }
}

/** The whole map is laid out anew: everybody is carried along. */
function glide(stage: Stage, image: Image, body: Body, was: Body): Move {
  const bow: Bow = { a: was.at, c: was.at, b: body.at }
  return {
    delay: 0,
    duration: pace.thread,
    step: (share) => void image.setPosition(...onBow(bow, share)),
    done: () => void place(stage, image, body.at),
  }
}

/** Walks a bent way, on the way until it has arrived. */
function walk(stage: Stage, image: Image, body: Body, was: Body, now: MapScenery, delay: number): Move {
  const { frame } = now
  const far = distance(was.at, body.at)
  const bow = bend(was, body, far, frame.k)
  const walking: FamilyState = body.state === 'home' || body.state === 'out' ? 'home' : 'way'
  let started = false
  return {
    delay,
    duration: pace.walkLeast + (pace.walkMost - pace.walkLeast) * Math.min(1, far / (frame.free.w * 0.5)),
    step: (share) => {
      if (!started) restamp(stage, image, dotStamp(walking, frame.dot, stage.colours))
      started = true
      image.setPosition(...onBow(bow, share))
    },
    done: () => {
      restamp(stage, image, dotStamp(body.state, frame.dot, stage.colours))
      place(stage, image, body.at)
    },
  }
}

function bend(was: Body, body: Body, far: number, k: number): Bow {
  const [dx, dy] = [(body.at[0] - was.at[0]) / far, (body.at[1] - was.at[1]) / far]
  const pull = Math.min(34 * k, far * 0.22)
  const middle = [(was.at[0] + body.at[0]) / 2, (was.at[1] + body.at[1]) / 2] as const
  const side = dx >= 0 ? 1 : -1
  return { a: was.at, b: body.at, c: [middle[0] - dy * pull * side, middle[1] + dx * pull * side] }
}
