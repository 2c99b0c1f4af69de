/** A whole town for a table: the ground, houses and families of the canvas, with numbers at its doors and rings to build in. */
import { disc, type Ink, ring } from '../paint/ink.ts'
import { inkOnPaper, type Placed, paperRoom, putDown } from '../paint/paper.ts'
import { write } from '../paint/words.ts'
import { lettered } from '../scene/room.ts'
import { type CityColours, cityColours } from './colours.ts'
import { type CityScenery, citySceneryOf } from './layout/scenery.ts'
import { familyStamp } from './paint/family.ts'
import { paintLand } from './paint/land.ts'
import { paintModel } from './paint/model.ts'
import { doorStamp, nameStamp } from './paint/signs.ts'
import type { CityPicture } from './picture.ts'

/** Paints it, with the doors numbered in their order. What stands in the canvas before is painted over. */
export async function paintCityOnPaper(canvas: HTMLCanvasElement, picture: CityPicture): Promise<void> {
  await lettered()
  const ink = inkOnPaper(canvas)
  if (ink === null) return
  const colours = cityColours[picture.theme]
  const scenery = citySceneryOf(picture, paperRoom, null)
  paintLand(ink, scenery.ground, colours, false)
  paintModel(ink, scenery.ground, colours, picture.labels.river, false)
  putDown(ink, stampsOf(scenery, colours))
}

function stampsOf({ picture, ground, doors, bodies }: CityScenery, colours: CityColours): readonly Placed[] {
  const { frame, sites, labels } = ground
  const used = new Set(Object.values(doors).map(String))
  const free = Object.values(sites)
    .flat()
    .filter((at) => !used.has(String(at)))
  return [
    ...free.map((at) => ({ at, stamp: { paint: (ink: Ink) => ring(ink, frame.house * 0.5, 1, colours.ink2) } })),
    ...bodies.map(({ state, at }) => ({ at, stamp: familyStamp(state, frame.dot, colours) })),
    ...picture.doors.flatMap((door, index) => {
      const at = doors[door.id]
      if (at === undefined) return []
      const number = { paint: (ink: Ink) => paintNumber(ink, index + 1, frame.house, frame.font, colours) }
      return [
        { at, stamp: doorStamp(door, frame.house, frame.k, colours) },
        { at, stamp: number },
      ]
    }),
    ...picture.places.flatMap((place) => {
      const at = labels[place.id]
      const { unknown } = picture.labels
      return at === undefined ? [] : [{ at, stamp: nameStamp(place, frame.font, false, false, unknown, colours) }]
    }),
  ]
}

function paintNumber(ink: Ink, number: number, house: number, font: number, colours: CityColours): void {
  ink.translate(-house * 0.52, -house * 0.42)
  disc(ink, 0, 0, font * 0.62, colours.ink)
  write(ink, String(number), 0, font * 0.04, { size: font * 0.8, weight: 700, colour: colours.raised })
}
