/** Lines under the dots: trails of those on their way, strings between two doors, ways that closed doors now point along. */
import { bowOf } from '../layout/bodies.ts'
import { wayInto } from '../layout/strings.ts'
import { type Bow, onBow, walked } from '../maths/curve.ts'
import { known } from '../maths/known.ts'
import { type Move, pace } from '../motion.ts'
import { numberOf } from '../paint/ink.ts'
import { fadeIn, fadeOut } from './fade.ts'
import { drawBow, drawDashed, drawTrail, lengthOf } from './pens.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, type Pen, pen, type Stage } from './stage.ts'

export interface Lines {
  show(now: MapScenery, before: MapScenery | null): readonly Move[]
}

export function linesIn(stage: Stage, parent: Group): Lines {
  const strings = pen(stage, parent)
  let trails: Pen | null = null
  let drawn = ''
  let strung = ''
  return {
    show(now, before) {
      const moves: Move[] = []
      const trailName = nameOfTrails(now)
      if (trailName !== drawn) {
        if (trails !== null) moves.push(fadeOut(trails))
        trails = pen(stage, parent)
        drawTrails(trails, now, stage)
        moves.push(fadeIn(trails, before === null ? 0 : pace.walkMost))
        drawn = trailName
      }
      const bows = now.picture.twice.map((one) => bowOf(now.picture, now.ground, one))
      const stringName = JSON.stringify(bows)
      if (stringName !== strung) {
        moves.push({ delay: 0, duration: pace.thread, step: (share) => drawStrings(strings, bows, now, stage, share) })
        strung = stringName
      }
      return moves
    },
  }
}

function nameOfTrails({ bodies, picture, frame }: MapScenery): string {
  const closed = picture.offers.filter(({ state }) => state === 'closed')
  return JSON.stringify([bodies.filter(({ trail }) => trail !== null), closed, frame.free])
}

function drawTrails(line: Pen, { bodies, ground, picture, frame }: MapScenery, { colours }: Stage): void {
  const { k } = frame
  for (const { trail } of bodies) if (trail !== null) drawTrail(line, trail, 1.5 * Math.max(0.9, k), colours.way)
  const waiting = bodies.some(({ state, trail }) => state === 'way' && trail === null)
  const open = new Set(picture.offers.filter(({ state }) => state !== 'closed').map(({ at }) => at))
  for (const queue of ground.queues)
    if (waiting && open.has(queue.to))
      drawDashed(
        line,
        walked(queue.line, () => 1.5),
        { width: 1.6 * k, colour: colours.way, alpha: 0.6 },
        4 * k,
        5 * k,
      )
  for (const offer of picture.offers) {
    const goal = picture.offers.find(({ id }) => id === offer.joined)
    if (offer.state !== 'closed' || goal === undefined) continue
    const bow = wayInto(known(ground.places, offer.at), known(ground.places, goal.at), frame.font)
    drawDotted(line, bow, 1.5 * k, 8 * k, colours.rule)
  }
}

function drawDotted(line: Pen, bow: Bow, radius: number, apart: number, colour: string): void {
  const count = Math.max(2, Math.round(lengthOf(bow) / apart))
  line.fillStyle(numberOf(colour), 0.9)
  for (let dot = 0; dot <= count; dot++) line.fillCircle(...onBow(bow, dot / count), radius)
}

function drawStrings(
  line: Pen,
  bows: readonly Bow[],
  { frame: { k } }: MapScenery,
  { colours }: Stage,
  share: number,
): void {
  line.clear()
  for (const bow of bows) {
    const length = lengthOf(bow)
    const reach = (length / 2) * share
    const grown = (far: number) => far <= reach || far >= length - reach
    drawBow(line, bow, { width: 9 * k, colour: colours.halo }, grown)
    drawBow(line, bow, { width: 3.2 * k, colour: colours.accent }, grown)
    line.fillStyle(numberOf(colours.accent), 1)
    for (const [x, y] of [bow.a, bow.b]) line.fillCircle(x, y, 5 * k)
  }
}
