/** Threads between roles, and the money that flows: lines that grow when they are new. */
import { type Bow, onBow, type Point, partOf } from '../../maths/curve.ts'
import { type Move, pace } from '../../motion.ts'
import type { Thread } from '../../picture.ts'
import { dashes, drawBow, lengthOf } from '../../scene/pens.ts'
import { type Group, type Pen, pen, type Stage } from '../../scene/stage.ts'
import { threadBow } from '../layout/city-spots.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { type Camera, onScreen } from './camera.ts'

export interface Bonds {
  show(now: CityScenery, camera: Camera): readonly Move[]
}

interface Drawn {
  readonly id: string
  readonly bow: Bow
  readonly draw: (pen: Pen, bow: Bow) => void
}

export function bondsIn(stage: Stage, parent: Group, kind: 'flows' | 'threads'): Bonds {
  const lines = pen(stage, parent)
  let known = new Set<string>()
  return {
    show(now, camera) {
      const all = kind === 'flows' ? flowsOf(now, camera, stage) : threadsOf(now, camera, stage)
      const fresh = all.filter(({ id }) => !known.has(id))
      known = new Set(all.map(({ id }) => id))
      const draw = (share: number) => {
        lines.clear()
        for (const one of all) one.draw(lines, fresh.includes(one) ? partOf(one.bow, share) : one.bow)
      }
      draw(1)
      return fresh.length === 0 ? [] : [{ delay: 0, duration: pace.thread, step: draw }]
    },
  }
}

function threadsOf({ picture, ground }: CityScenery, camera: Camera, stage: Stage): readonly Drawn[] {
  const u = Math.max(1, ground.frame.k) * Math.sqrt(camera.near)
  return picture.threads.flatMap((thread) => {
    const bow = threadBow(ground.actors, thread, ground.frame.k)
    if (bow === null) return []
    const seen = { a: onScreen(camera, bow.a), b: onScreen(camera, bow.b), c: onScreen(camera, bow.c) }
    return [{ id: thread.id, bow: seen, draw: (to: Pen, part: Bow) => drawThread(to, part, thread, u, stage) }]
  })
}

/** Dashed while people talk, solid once agreed, double once kept, frayed when broken. */
function drawThread(to: Pen, bow: Bow, { state }: Thread, u: number, { colours }: Stage): void {
  const always = () => true
  const { accent, halo, lost } = colours
  const length = lengthOf(bow)
  switch (state) {
    case 'talk':
      drawBow(to, bow, { width: 5 * u, colour: halo, alpha: 0.7 }, always)
      drawBow(to, bow, { width: 2 * u, colour: accent }, dashes(9 * u, 6 * u))
      return
    case 'broken':
      drawBow(to, bow, { width: 5 * u, colour: halo, alpha: 0.7 }, always)
      drawBow(to, bow, { width: 2 * u, colour: lost }, (far) => Math.abs(far - length / 2) > 9 * u)
      fray(to, bow, u, lost)
      return
    default:
      drawBow(to, bow, { width: 8 * u, colour: halo, alpha: 0.85 }, always)
      drawBow(to, bow, { width: (state === 'kept' ? 6 : 4) * u, colour: accent }, always)
      if (state === 'kept') drawBow(to, bow, { width: 1.6 * u, colour: halo }, always)
  }
}

/** Two short strokes across the gap. */
function fray(to: Pen, bow: Bow, u: number, colour: string): void {
  const [before, after] = [onBow(bow, 0.48), onBow(bow, 0.52)]
  const far = Math.sqrt((after[0] - before[0]) ** 2 + (after[1] - before[1]) ** 2) || 1
  const [dx, dy] = [(after[0] - before[0]) / far, (after[1] - before[1]) / far]
  const [x, y] = onBow(bow, 0.5)
  to.lineStyle(2 * u, Number.parseInt(colour.slice(1), 16), 1)
  for (const side of [-3.5, 3.5]) {
    const [atX, atY] = [x + dx * side * u, y + dy * side * u]
    to.lineBetween(atX + dy * 6 * u, atY - dx * 6 * u, atX - dy * 6 * u, atY + dx * 6 * u)
  }
}

/** From a pot to each door that it pays for, as broad as the money is much. */
function flowsOf({ picture, ground, doors }: CityScenery, camera: Camera, stage: Stage): readonly Drawn[] {
  return picture.flows.flatMap(({ id, pot, to, share }) => {
    const from = ground.pots[pot]
    if (from === undefined) return []
    const goals = to.map((door) => doors[door]).filter((at) => at !== undefined)
    const width = (1.5 + 8 * share) * ground.frame.k * camera.near
    return goals.map((goal, index) => ({
      id: `${id} ${index}`,
      bow: flowBow(onScreen(camera, from), onScreen(camera, [goal[0], goal[1] - ground.frame.house * 0.3])),
      draw(pen: Pen, bow: Bow) {
        drawBow(pen, bow, { width: width + 4, colour: stage.colours.halo, alpha: 0.8 }, () => true)
        drawBow(pen, bow, { width, colour: stage.colours.ink2, alpha: 0.9 }, () => true)
      },
    }))
  })
}

function flowBow(a: Point, b: Point): Bow {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  return { a, b, c: [(a[0] + b[0]) / 2 + dy * 0.14, (a[1] + b[1]) / 2 - dx * 0.14] }
}
