/** What is tapped for a role waits under the name of its table: at another one, the same tap is not the same. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Ask } from '../../shared/engine/commands.ts'

beforeEach(() => {
  vi.resetModules()
})

const shaken: Ask = { type: 'confirm', promised: 'one' }

test('a second tap asks nothing while the first is on its way; at another table it asks', async () => {
  const { outbox, table } = await import('../../game-client/net/stores.ts')
  const { isUnderway, putDown, tapOf } = await import('../../game-client/facilitate/for-role.ts')
  const asked = () => outbox.value.map(({ table: at }) => at)

  table.value = 'north'
  putDown('office', 'confirm:one', shaken)
  putDown('office', 'confirm:one', shaken)
  expect(asked()).toEqual(['north'])

  table.value = 'south'
  expect(isUnderway(tapOf('office', 'confirm:one'))).toBe(false)
  putDown('office', 'confirm:one', shaken)
  expect(asked()).toEqual(['north', 'south'])
})
