/** The short lane of the cuts, and that a device which does not have everything is found. */
import { expect, test } from 'vitest'
import { connect } from '../../support/room-client.ts'
import { startServer } from '../../support/server.ts'
import { goTo, openWorkshop } from '../../support/workshop.ts'
import { shortLane } from '../lane.ts'
import { reconnect, whatIsMissing } from './reconnect.ts'

test('a device that has not been told everything is found', async () => {
  const server = await startServer()
  const workshop = await openWorkshop(server, 2)
  await goTo(workshop, 'away')
  const device = await connect(server.base, workshop.people[0]?.joined.credential ?? '')
  expect(await whatIsMissing(server, workshop, device)).toBe('0 connections are left')
  await device.hello()
  expect(await whatIsMissing(server, workshop, device)).toBeNull()
  expect(await whatIsMissing(server, workshop, { ...device, private: [] })).toBe('it does not know what is its own')
  const elsewhere = { ...device.view(), words: ['forged'] }
  expect(await whatIsMissing(server, workshop, { ...device, view: () => elsewhere })).toMatch(/another town/)
  await device.leave()
  await server.remove()
})

// One process holds the rooms of one server: the campaign's own comes after the other has gone.
shortLane(reconnect)
