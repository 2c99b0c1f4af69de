/** The actors at the lower edge of the map, and the weather between them. */

import { weatherAt, weatherRadius } from '../layout/spots.ts'
import type { Move } from '../motion.ts'
import { actorsPlaced } from '../paint/placed.ts'
import { textStamp, weatherStamp } from '../paint/stamps.ts'
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
        for (const { stamp, at } of actorsPlaced(now, stage.colours)) put(stage, actors, stamp, at)
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
