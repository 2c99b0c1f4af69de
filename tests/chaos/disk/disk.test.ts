/** The short lane of the full disks, and that a disk that only seems to get full, or empty, is noticed. */
import { expect, test } from 'vitest'
import { chanceOf } from '../against/chance.ts'
import { openHouse } from '../against/house.ts'
import { openParty } from '../against/party.ts'
import { shortLane } from '../lane.ts'
import { disk, throughFullness } from './disk.ts'
import { PREPARED, WAYS, type Way } from './ways.ts'

shortLane(disk)

test('a disk that does not get full, or does not get room again, is found', async () => {
  const house = await openHouse(PREPARED)
  const guests = { name: 'full', scenario: 'dienstag-17-uhr', people: 2, pause: 10 }
  const party = await openParty(house.base, guests, chanceOf('full'))
  const playing = party.play()
  const way = WAYS.at(-1) as Way
  const never: Way = { ...way, whole: true, fill: () => undefined }
  expect((await throughFullness(house, party, never, 5)).wrong).toContain(
    'nobody was ever told that nothing can be kept',
  )
  const forever: Way = { ...way, empty: () => undefined }
  expect((await throughFullness(house, party, forever, 60)).wrong).toContain('it does not get ready again by itself')
  way.empty(house)
  party.stop()
  await playing
  await house.end()
})
