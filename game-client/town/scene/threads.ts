/** Threads between the actors: dashed while they talk, solid once agreed, knotted when kept, frayed when broken. */

import { threadBow } from '../layout/threads.ts'
import { type Bow, onBow, type Point, partOf } from '../maths/curve.ts'
import { type Move, pace } from '../motion.ts'
import { numberOf } from '../paint/ink.ts'
import type { Thread } from '../picture.ts'
import { fadeOut } from './fade.ts'
import { dashes, drawBow, lengthOf } from './pens.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, type Pen, pen, type Stage } from './stage.ts'

export interface Threads {
  show(now: MapScenery): readonly Move[]
}

interface Shown {
  readonly line: Pen
  readonly state: Thread['state']
  readonly bow: Bow
}

export function threadsIn(stage: Stage, parent: Group): Threads {
  let shown = new Map<string, Shown>()
  return {
    show(now) {
      const next = new Map<string, Shown>()
      const moves: Move[] = []
      for (const thread of now.picture.threads) {
        const was = shown.get(thread.id)
        shown.delete(thread.id)
        const bow = threadBow(now.picture, now.ground, thread)
        if (was !== undefined && was.state === thread.state && JSON.stringify(was.bow) === JSON.stringify(bow)) {
          next.set(thread.id, was)
          continue
        }
        const line = was?.line ?? pen(stage, parent)
        next.set(thread.id, { line, state: thread.state, bow })
        const draw = drawer(line, bow, thread.state, was?.state ?? null, now.frame.k, stage)
        moves.push({ delay: 0, duration: pace.thread, step: draw })
      }
      for (const { line } of shown.values()) moves.push(fadeOut(line))
      shown = next
      return moves
    },
  }
}

function drawer(
  line: Pen,
  bow: Bow,
  state: Thread['state'],
  was: Thread['state'] | null,
  k: number,
  stage: Stage,
): (share: number) => void {
  const length = lengthOf(bow)
  return (share) => {
    line.clear()
    if (was !== null && share < 1) drawThread(line, bow, was, k, stage, () => true, 1)
    const reach = (length / 2) * share
    const grown = state === 'broken' ? () => true : (far: number) => far <= reach || far >= length - reach
    if (state !== 'broken' || was === null || share > 0.35) drawThread(line, bow, state, k, stage, grown, share)
  }
}

function drawThread(
  line: Pen,
  bow: Bow,
  state: Thread['state'],
  k: number,
  { colours }: Stage,
  grown: (far: number) => boolean,
  share: number,
): void {
  const unit = Math.max(1, k) * colours.strength
  if (state === 'broken') {
    drawFrayed(line, bow, unit, colours, share)
    return
  }
  if (state === 'talk') {
    const dashed = dashes(9 * unit, 6 * unit)
    drawBow(line, bow, { width: 5.5 * unit, colour: colours.halo, alpha: 0.8 }, grown)
    drawBow(line, bow, { width: 2.2 * unit, colour: colours.accent }, (far) => grown(far) && dashed(far))
    return
  }
  drawBow(line, bow, { width: 7 * unit, colour: colours.halo, alpha: 0.85 }, grown)
  drawBow(line, bow, { width: 4 * unit, colour: colours.accent }, grown)
  if (state !== 'kept' || share < 1) return
  const [x, y] = onBow(bow, 0.5)
  line.fillStyle(numberOf(colours.halo), 1).fillCircle(x, y, 9 * unit)
  line.fillStyle(numberOf(colours.accent), 1).fillCircle(x, y, 6.5 * unit)
  line.fillStyle(numberOf(colours.halo), 1).fillCircle(x, y, 2.4 * unit)
}

/** Two loose ends that hang apart, each in three strands. */
function drawFrayed(line: Pen, bow: Bow, unit: number, colours: Stage['colours'], share: number): void {
  const gap = Math.min(0.3, 0.05 + 0.05 * share + (22 * unit) / lengthOf(bow))
  const ends = [bow, { a: bow.b, c: bow.c, b: bow.a }].map((side) => partOf(side, 0.5 - gap))
  for (const end of ends) {
    drawBow(line, end, { width: 6 * unit, colour: colours.halo, alpha: 0.85 }, () => true)
    drawBow(line, end, { width: 2.8 * unit, colour: colours.lost }, () => true)
    const [x, y] = end.b
    const forward = Math.sign(end.b[0] - end.a[0]) || 1
    for (const [along, down] of [
      [15, -7],
      [17, 4],
      [11, 14],
    ] as const) {
      const tip: Point = [x + forward * along * unit * share, y + down * unit * share]
      const strand: Bow = { a: [x, y], c: [x + forward * along * 0.6 * unit * share, y + down * 0.1 * unit], b: tip }
      drawBow(line, strand, { width: 1.6 * unit, colour: colours.lost }, () => true)
    }
  }
}
