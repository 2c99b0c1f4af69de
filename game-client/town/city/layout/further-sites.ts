/** Room for what is decided once the sites of a place are taken: beside them, on nothing that must be seen or read. */
import type { Box } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'
import type { CityPicture } from '../picture.ts'
import type { CityGround } from './city-ground.ts'
import { isIn } from './places.ts'
import { settle } from './settle.ts'
import { doorBox, houseBox, labelBox } from './standing.ts'

/** One more site of a place with each call, as near to its last one as there is room; within the place, as long as there is any. */
export function furtherSites({ places }: CityPicture, ground: CityGround): (place: string) => Point {
  const { frame, labels, doors, sites, quarters } = ground
  const names = places.flatMap(({ id, label }) => {
    const at = labels[id]
    return at === undefined ? [] : [labelBox(label, frame, at)]
  })
  const houses = [...Object.values(doors), ...Object.values(sites).flat()].map((at) => houseBox(frame, at))
  const taken: Box[] = [...names, ...houses]
  const step = Math.max(4, 4 * frame.k)
  return (place) => {
    const middle: Point = [frame.free.x + frame.free.w / 2, frame.free.y + frame.free.h / 2]
    const at = sites[place]?.at(-1) ?? labels[place] ?? middle
    const quarter = quarters.find(({ id }) => id === place)
    const isHere = ([x, y]: Point) => quarter === undefined || isIn(quarter, x, y, 2)
    const withRow = { at, box: (here: Point) => doorBox(frame, here, 1), fits: isHere }
    const alone = { at, box: (here: Point) => houseBox(frame, here), fits: isHere }
    const anywhere = { at, box: alone.box }
    const here = [withRow, alone, anywhere].reduce<Point | null>(
      (found, wish) => found ?? settle(wish, taken, frame.free, step),
      null,
    )
    taken.push(alone.box(here ?? at))
    return here ?? at
  }
}
