/** The actors at the lower edge of the map, and the weather between them. */

import { actorRadius, weatherAt, weatherRadius } from '../layout/spots.ts'
import type { Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import type { Move } from '../motion.ts'
import { actorStamp, textStamp, weatherStamp } from '../paint/stamps.ts'
import { fadeIn, fadeOut } from './fade.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, group, put, type Stage } from './stage.ts'

export interface People {
  show(now: MapScenery): readonly Move[]
}

export function peopleIn(stage: Stage, parent: Group): People {
  let actors: Group | null = null
  let actorNames = ''
  let weather: Group | null = null
  let weatherName = ''
  return {
    show(now) {
      const moves: Move[] = []
      const names = JSON.stringify([now.picture.actors, now.ground.seats])
      if (names !== actorNames) {
        if (actors !== null) moves.push(fadeOut(actors))
        actors = group(stage, parent)
        drawActors(stage, actors, now)
        moves.push(fadeIn(actors))
        actorNames = names
      }
      const sky = JSON.stringify([now.picture.weather, now.frame])
      if (sky !== weatherName) {
        if (weather !== null) moves.push(fadeOut(weather))
        weather = drawWeather(stage, parent, now)
        if (weather !== null) moves.push(fadeIn(weather))
        weatherName = sky
      }
      return moves
    },
  }
}

function drawActors(stage: Stage, parent: Group, { picture, ground, frame }: MapScenery): void {
  const { colours } = stage
  const radius = actorRadius(frame)
  picture.actors.forEach((actor, index) => {
    const [x, y] = at(ground.seats, index)
    put(stage, parent, actorStamp(actor, radius, colours), [x, y])
    const lettering = {
      size: frame.format === 'phone' ? 14 : frame.font,
      weight: 680,
      colour: colours.ink,
      halo: colours.halo,
    }
    const stamp = textStamp(actor.label, lettering)
    const half = stamp.width / 2 - lettering.size * 0.4
    const last = index > 0 && index === picture.actors.length - 1
    // A little low: threads leave the disc at half its height and rise over the name.
    const beside: Point = [x + (last ? -1 : 1) * (radius + lettering.size * 0.75 + half), y + radius * 0.42]
    put(stage, parent, stamp, frame.shape === 'tall' ? [x, y + radius + 10] : beside)
  })
}

function drawWeather(stage: Stage, parent: Group, { picture, frame }: MapScenery): Group | null {
  if (picture.weather === null) return null
  const [x, y] = weatherAt(frame)
  const radius = weatherRadius(frame)
  const { ink, halo } = stage.colours
  const sky = group(stage, parent)
  put(stage, sky, weatherStamp(picture.weather, radius, stage.colours), [x, y])
  if (frame.shape === 'tall') return sky
  const words = textStamp(picture.weather.short, { size: frame.font, weight: 640, colour: ink, halo })
  put(stage, sky, words, [x + radius + 4 + words.width / 2, y])
  return sky
}
