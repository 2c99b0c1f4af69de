/** The families of a town: one dot each, that stays itself from picture to picture and walks to where it is now. */
import { type Bow, distance, onBow, type Point } from '../../maths/curve.ts'
import { type Move, pace } from '../../motion.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { fadeIn, fadeOut } from '../../scene/fade.ts'
import { drawTrail } from '../../scene/pens.ts'
import { type Group, group, type Image, pen, place, put, restamp, type Stage } from '../../scene/stage.ts'
import { cityColours } from '../colours.ts'
import type { CityBody } from '../layout/cast.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { familyStamp } from '../paint/family.ts'
import { type Camera, onScreen } from './camera.ts'

/** Milliseconds between two families setting out, and the longest until all have. */
const quick = { each: 45, all: 2600 } as const
const counted = { each: 420, all: 8000 } as const

interface Dot {
  readonly image: Image
  readonly body: CityBody
  readonly at: Point
  readonly radius: number
}

export interface Families {
  show(now: CityScenery, camera: Camera): readonly Move[]
}

export function familiesIn(stage: Stage, parent: Group): Families {
  const trails = pen(stage, parent)
  const crowd = group(stage, parent)
  let dots = new Map<string, Dot>()
  let ground = ''
  return {
    show(now, camera) {
      const moves: Move[] = []
      const before = dots
      const view = `${now.key} ${JSON.stringify(camera)}`
      const carried = view !== ground
      ground = view
      trails.clear()
      dots = new Map()
      const radius = now.ground.frame.dot * camera.near
      const walkers: { readonly dot: Dot; readonly from: Dot }[] = []
      for (const body of now.bodies) {
        const at = onScreen(camera, body.at)
        const was = before.get(body.id)
        const image = was?.image ?? put(stage, crowd, stampOf(body, radius, stage), at)
        const dot = { image, body, at, radius }
        dots.set(body.id, dot)
        if (was === undefined) {
          if (before.size > 0) moves.push(fadeIn(image))
        } else if (carried) arrive(stage, dot)
        else if (was.body.state !== body.state || distance(was.at, at) > 0.5) walkers.push({ dot, from: was })
        if (body.gone !== null) drawTrail(trails, bowOnScreen(body.gone, camera), radius * 0.36, stage.colours.way)
      }
      for (const [id, { image }] of before) if (!dots.has(id)) moves.push(fadeOut(image))
      const { each, all } = now.picture.slowly ? counted : quick
      const interval = Math.min(each, all / Math.max(1, walkers.length))
      walkers.forEach(({ dot, from }, index) => {
        crowd.bringToTop(dot.image)
        moves.push(walk(stage, dot, from, index * interval))
      })
      return moves
    },
  }
}

function stampOf({ state }: CityBody, radius: number, { theme }: Stage): Stamp {
  return familyStamp(state, radius, cityColours[theme])
}

function arrive(stage: Stage, { image, body, at, radius }: Dot): void {
  restamp(stage, image, stampOf(body, radius, stage))
  place(stage, image.setAlpha(1), at)
}

/** Walks a bent way and is then what it has become. Whoever stays in its place changes there. */
function walk(stage: Stage, dot: Dot, from: Dot, delay: number): Move {
  const far = distance(from.at, dot.at)
  if (far < 1) return { delay, duration: pace.fade, step: () => undefined, done: () => arrive(stage, dot) }
  const [dx, dy] = [(dot.at[0] - from.at[0]) / far, (dot.at[1] - from.at[1]) / far]
  const pull = Math.min(30, far * 0.2) * (dx >= 0 ? 1 : -1)
  const middle: Point = [(from.at[0] + dot.at[0]) / 2 - dy * pull, (from.at[1] + dot.at[1]) / 2 + dx * pull]
  const bow: Bow = { a: from.at, b: dot.at, c: middle }
  return {
    delay,
    duration: pace.walkLeast + (pace.walkMost - pace.walkLeast) * Math.min(1, far / 400),
    step: (share) => void dot.image.setPosition(...onBow(bow, share)),
    done: () => arrive(stage, dot),
  }
}

function bowOnScreen({ a, b, c }: Bow, camera: Camera): Bow {
  return { a: onScreen(camera, a), b: onScreen(camera, b), c: onScreen(camera, c) }
}
