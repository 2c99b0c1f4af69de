/** The short lane of the kills, and that what holds the answers against the disk can find what is lost or doubled. */
import { describe, expect, test } from 'vitest'
import { chanceOf } from '../against/chance.ts'
import { openHouse } from '../against/house.ts'
import { holdAgainst } from '../against/ledger.ts'
import { openParty } from '../against/party.ts'
import { shortLane } from '../lane.ts'
import { kill } from './kill.ts'

shortLane(kill)

describe('the oracle', () => {
  test('finds an answer that the disk does not know, and one that it knows otherwise', async () => {
    const house = await openHouse()
    const guests = { name: 'party', scenario: 'dienstag-17-uhr', people: 2, pause: 1 }
    const party = await openParty(house.base, guests, chanceOf('oracle'))
    const playing = party.play()
    while (party.acted.length < 12) await new Promise((resolve) => setTimeout(resolve, 5))
    party.stop()
    await playing
    const { table, acted } = party
    expect(holdAgainst(house.folder, acted)).toEqual({ lost: [], doubled: [] })
    const accepted = acted.find(({ answer }) => answer === 'true')
    if (accepted === undefined) throw new Error('nothing was accepted')
    const planted = [
      { table, cid: 'never-kept', answer: 'true' },
      { ...accepted, answer: '{"refused":"not-now"}' },
    ]
    const { lost, doubled } = holdAgainst(house.folder, planted)
    expect(lost).toEqual([`${table} never-kept`, `${table} ${accepted.cid}`])
    expect(doubled).toEqual([`${table} ${accepted.cid}`])
    await house.end()
  })
})
