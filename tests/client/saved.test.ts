/** What is said of a saving belongs to the table at which it was asked: a console looks at one after the other. */
import { beforeEach, expect, test, vi } from 'vitest'
import { answered, put } from '../../game-client/net/outbox.ts'
import { clearStores, outbox, table, view } from '../../game-client/net/stores.ts'
import { publicView } from '../../shared/engine/view.ts'
import { tableAt } from '../support/engine-tiny.ts'

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
const { Saved } = await import('../../game-client/ui/saved.tsx')

beforeEach(() => {
  clearStores()
  const seen = publicView(tableAt('talk'))
  view.value = seen
  const message = { cid: 'x'.repeat(12), ask: { type: 'pause' } } as const
  outbox.value = put([], { message, offer: 'pause', table: 'north', phase: seen.phase, draft: undefined }, 0)
})

const said = () => (Saved({ about: 'pause' })?.props as { class: string } | undefined)?.class ?? null

test('at its own table it is on its way, and then saved', () => {
  table.value = 'north'
  expect(said()).toMatch(/^saved (sending|late)$/)
  outbox.value = answered(outbox.value, { cid: 'x'.repeat(12), ok: true }, view.value?.phase)
  expect(said()).toBe('saved saved')
})

test('at another table that stands in the same phase nothing is said of it', () => {
  table.value = 'south'
  expect(said()).toBeNull()
  outbox.value = answered(outbox.value, { cid: 'x'.repeat(12), ok: true }, view.value?.phase)
  expect(said()).toBeNull()
})
