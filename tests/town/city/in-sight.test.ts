/** Near by, only what can be seen is painted, and all of that. */
import { expect, test } from 'vitest'
import { citySceneryOf } from '../../../game-client/town/city/layout/scenery.ts'
import { moved, wholeTown } from '../../../game-client/town/city/scene/camera.ts'
import { inSight } from '../../../game-client/town/city/scene/in-sight.ts'
import { city, rooms } from './pictures.ts'

const { ground } = citySceneryOf(city('projector'), rooms.projector, null)
const { width, height } = ground.frame

test('the whole town is painted whole', () => {
  expect(inSight(ground, wholeTown)).toBe(ground)
})

test('near by, what lies beyond the edge is left out, and nothing whose corner can be seen', () => {
  const camera = moved(wholeTown, 3, [width / 3, height / 2], width, height)
  const seen = inSight(ground, camera)
  const isSeen = ([x, y]: readonly [number, number]) =>
    x >= camera.x && x <= camera.x + width / camera.near && y >= camera.y && y <= camera.y + height / camera.near
  const must = ground.buildings.filter(({ corners }) => corners.some(isSeen))
  expect(must.length).toBeGreaterThan(20)
  expect(seen.buildings).toEqual(expect.arrayContaining(must))
  expect(seen.buildings.length).toBeLessThan((ground.buildings.length * 2) / 3)
})
