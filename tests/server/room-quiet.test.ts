/** What Colyseus does by itself, and we do not want: counting for ever, and waiting for those who never come. */
import { expect, test, vi } from 'vitest'
import { connect } from '../support/room-client.ts'
import { startServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

test('a device that sends a sign of life now and then is not taken for a flood, however quiet the table', async () => {
  const begin = Date.now()
  const clock = vi.spyOn(Date, 'now').mockReturnValue(begin)
  const server = await startServer()
  const { people } = await openWorkshop(server, 1)
  const { room } = await connect(server.base, people[0]?.joined.credential ?? '')
  for (let n = 0; n < 60; n++) {
    clock.mockReturnValue(begin + n * 500)
    expect(await room.request('presence', { presence: 'online' })).toEqual({ ok: true })
  }
  clock.mockRestore()
  await room.leave()
  await server.remove()
})

test('the server stops at once, although somebody was given a place and never came', async () => {
  const server = await startServer()
  const { people } = await openWorkshop(server, 1)
  await people[0]?.call('GET', '/api/seat')
  const device = await connect(server.base, people[0]?.joined.credential ?? '')
  await server.remove()
  expect(await device.ended).toBe(4001)
}, 8_000)
