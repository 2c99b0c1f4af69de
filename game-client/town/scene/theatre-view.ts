/** The evening as Phaser shows it: one painted sheet, the dots of the way, and a figure that walks it. */
import { theatreSpots } from '../layout/spots.ts'
import type { Move } from '../motion.ts'
import { disc, glow } from '../paint/ink.ts'
import { figureStamp, type Stamp } from '../paint/stamps.ts'
import type { Evening } from '../picture.ts'
import { paintEvening } from '../theatre/paint-evening.ts'
import { perspective, womanOf } from '../theatre/sheet.ts'
import type { Theatre } from '../theatre/theatre.ts'
import { pointAt } from '../theatre/way.ts'
import { fadeIn, fadeOut } from './fade.ts'
import type { TheatreScenery } from './scenery.ts'
import { type Group, group, type Image, put, putSheet, type Stage } from './stage.ts'
import type { View } from './view.ts'

/** Milliseconds before she sets out, for each part of the way, and at each closed door. */
const before = 2200
const leg = 3400
const pause = 1100

export function theatreView(stage: Stage, moment: (id: string) => void): View<TheatreScenery> {
  const root = group(stage, null)
  const base = group(stage, root)
  const actor = group(stage, root)
  let sheet: { readonly name: string; readonly image: Image } | null = null
  let walkName = ''
  let shown: TheatreScenery | null = null
  return {
    root,
    show(now) {
      const moves: Move[] = []
      const { theatre, picture } = now
      const stamp = sheetStamp(theatre, picture.evening, picture.seed, stage)
      if (stamp.name !== sheet?.name) {
        if (sheet !== null) moves.push({ ...fadeOut(sheet.image), step: () => undefined })
        sheet = { name: stamp.name, image: putSheet(stage, base, stamp) }
        moves.push(fadeIn(sheet.image))
      }
      const name = JSON.stringify([stamp.name, picture.evening.walk])
      if (name !== walkName) {
        actor.removeAll(true)
        moves.push(...walkIn(stage, actor, theatre, picture.evening, moment))
        walkName = name
      }
      shown = now
      return moves
    },
    spots: () => (shown === null ? [] : theatreSpots(shown.picture, shown.theatre)),
    textures: () => (sheet === null ? [] : [sheet.image.texture.key]),
  }
}

function sheetStamp(theatre: Theatre, evening: Evening, seed: string, { colours, dpr }: Stage): Stamp {
  const { width, height } = theatre.sheet
  return {
    name: `evening ${JSON.stringify([width, height, seed, dpr, evening.doors, evening.labels])}`,
    width,
    height,
    paint: (ink) => paintEvening(ink, theatre, evening, colours.evening),
  }
}

/** Sets up the way and the figure; if she has walked it, the moves walk her: past closed doors, as far as she came. */
function walkIn(
  stage: Stage,
  parent: Group,
  theatre: Theatre,
  evening: Evening,
  moment: (id: string) => void,
): readonly Move[] {
  const { sheet, way } = theatre
  const { card } = stage.colours.evening
  const dot: Stamp = { name: 'step', width: 12, height: 12, paint: (ink) => disc(ink, 0, 0, 5, card) }
  const dots = way.steps.map((step) => ({
    ...step,
    image: put(stage, parent, dot, step.at).setScale(
      (2.5 * step.size) / 5 / stage.dpr,
      (1.9 * step.size) / 5 / stage.dpr,
    ),
  }))
  const full = womanOf(sheet)
  const light = put(stage, parent, lightStamp(stage, sheet.u), [0, 0])
  const woman = put(stage, parent, figureStamp(full, stage.colours.evening.figure), [0, 0])
  const whole = perspective(sheet, pointAt(way, way.start).at[1])
  const stand = (far: number) => {
    const { at, right } = pointAt(way, far)
    const scale = perspective(sheet, at[1]) / whole
    woman.setPosition(...at).setScale(((right ? 1 : -1) * scale) / stage.dpr, scale / stage.dpr)
    light.setPosition(...at).setScale(scale / stage.dpr)
    for (const one of dots) {
      const hidden =
        Math.abs(one.at[0] - at[0] - (right ? 16 : -16) * sheet.u * scale) < 36 * sheet.u * scale &&
        Math.abs(one.at[1] - at[1]) < 26 * sheet.u * scale
      // A way that nobody goes any more is as pale as one that has been gone.
      const pale = one.gone < far || evening.walk === 'stays'
      one.image.setAlpha(hidden ? 0 : pale ? 0.32 : 0.92)
    }
  }
  stand(way.start)
  return walkMoves(theatre, evening, stand, moment)
}

/** So many parts of the way she walks. */
const legsOf = { ahead: 0, stays: 0, first: 1, second: 2, home: 3 } as const

function walkMoves(
  { way }: Theatre,
  { doors, walk }: Evening,
  stand: (far: number) => void,
  moment: (id: string) => void,
): readonly Move[] {
  const stops = way.stops
    .slice(0, legsOf[walk])
    .map((stop, index) => (doors[index]?.lit ? way.enters : way.reads)[index] ?? stop)
  return stops.map((stop, index): Move => {
    const from = index === 0 ? way.start : (stops[index - 1] ?? way.start)
    const door = doors[index]
    return {
      delay: before + index * (leg + pause),
      duration: leg,
      even: true,
      step: (share) => stand(from + (stop - from) * share),
      done: () => {
        if (index === stops.length - 1) stand(stop)
        moment(door === undefined ? 'home' : `door.${door.id}`)
      },
    }
  })
}

function lightStamp(stage: Stage, u: number): Stamp {
  const { lit } = stage.colours.evening
  return {
    name: `light ${u}`,
    width: 190 * u,
    height: 64 * u,
    paint: (ink) => glow(ink, [0, 0], 92 * u, lit[0] ?? '#FFFFFF', 0.22, 0.3, 4),
  }
}
