/** Runs in the page of the game: lays out and paints pictures as the town does, and says how long each took. */
import { paintMap } from '../../../game-client/town/paint/map.ts'
import { palettes } from '../../../game-client/town/palette/palettes.ts'
import type { TownPicture } from '../../../game-client/town/picture.ts'
import { type Scenery, sceneryOf } from '../../../game-client/town/scene/scenery.ts'
import { paintEvening } from '../../../game-client/town/theatre/paint-evening.ts'
import { loopTime } from '../loop.ts'
import type { Pictured, Times } from './pictured.ts'

const TOWNS = 5
/** The quickest of so many, as with the loop: what else the machine does only ever adds. */
const TRIES = 3

/** Milliseconds for a layout from nothing and for the sheet in 2D, without what the graphics card does; the middle one of some towns. */
export function measure({ picture, room, dpr }: Pictured): Times {
  const layouts: number[] = []
  const paints: number[] = []
  for (let town = 0; town < TOWNS; town += 1) {
    const tries = Array.from({ length: TRIES }, (_, again) => {
      // Another seed for each town, and another name of the plan for each try, or the ground would be remembered.
      const plan = { ...picture.plan, id: `${picture.plan.id} ${again}` }
      const fresh: TownPicture = { ...picture, plan, seed: `${picture.seed} ${picture.scene} ${town}` }
      const began = performance.now()
      const scenery = sceneryOf(fresh, room, null)
      return { layout: performance.now() - began, paint: paintTime(scenery, room, dpr) }
    })
    layouts.push(Math.min(...tries.map(({ layout }) => layout)))
    paints.push(Math.min(...tries.map(({ paint }) => paint)))
  }
  return { layout: middle(layouts), paint: middle(paints), loop: loopTime() }
}

function paintTime(scenery: Scenery, room: Pictured['room'], dpr: number): number {
  const sheet = document.createElement('canvas')
  Object.assign(sheet, { width: room.width * dpr, height: room.height * dpr })
  const ink = sheet.getContext('2d')
  if (ink === null) throw new Error('no canvas')
  ink.setTransform(dpr, 0, 0, dpr, 0, 0)
  const colours = palettes[scenery.picture.theme]
  const began = performance.now()
  if (scenery.kind === 'map') paintMap(ink, scenery.ground, colours, scenery.used, dpr)
  else paintEvening(ink, scenery.theatre, scenery.picture.evening, colours.evening)
  // Painting is put off until somebody looks.
  ink.getImageData(0, 0, 1, 1)
  return performance.now() - began
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
