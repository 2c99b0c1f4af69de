/** Public and private views of one moment are shown together, whichever arrives first. */
import { expect, test } from 'vitest'
import { type Arrivals, nothingYet, privateArrived, publicArrived } from '../../game-client/net/arrivals.ts'
import { publicView } from '../../shared/engine/view.ts'
import type { PrivateView } from '../../shared/engine/views.ts'
import type { PrivateMessage } from '../../shared/protocol/private-view.ts'
import { lobby, tableAt } from '../support/engine-tiny.ts'

const before = publicView(lobby())
const after = publicView(tableAt('talk'))

test('nothing counts before the first private message: a client is mute until it has said hello', () => {
  const seen = publicArrived(nothingYet, 3, before).now
  expect(seen.greeted).toBe(false)
  expect(privateArrived(seen, word(3, { offers: [] })).now).toMatchObject({ greeted: true, private: { offers: [] } })
})

test('a message of the version that is shown counts at once', () => {
  const { now, messages } = privateArrived(shown(3), word(3, { offers: [] }))
  expect(now.private.offers).toEqual([])
  expect(messages).toHaveLength(1)
})

test('a message of a later version waits for its public view, and both count together', () => {
  const waiting = privateArrived(shown(3), word(4, { offers: [] }))
  expect(waiting.messages).toEqual([])
  expect(waiting.now).toMatchObject({ version: 3, public: before, private: {} })

  const { now, messages } = publicArrived(waiting.now, 4, after)
  expect(now).toMatchObject({ version: 4, public: after, private: { offers: [] }, held: [] })
  expect(messages).toHaveLength(1)
})

test('a message of an earlier version counts at once: its public view is long here', () => {
  expect(privateArrived(shown(3), word(2, { offers: [] })).messages).toHaveLength(1)
})

test('messages keep their order, even where an earlier one still waits', () => {
  const first = privateArrived(shown(3), word(4, { offers: [{ id: 'ready', ask: { type: 'ready' } }] })).now
  const both = privateArrived(first, word(4, { offers: [] })).now
  expect(both.held).toHaveLength(2)
  expect(publicArrived(both, 4, after).now.private.offers).toEqual([])
})

test('what waits for a version further on goes on waiting', () => {
  const waiting = privateArrived(shown(3), word(5, { offers: [] })).now
  const halfway = publicArrived(waiting, 4, after)
  expect(halfway.messages).toEqual([])
  expect(halfway.now.held).toHaveLength(1)
})

test('an older public view never replaces a newer one', () => {
  const { now, messages } = publicArrived(shown(3), 2, after)
  expect(now).toEqual(shown(3))
  expect(messages).toEqual([])
})

test('a section that is gone is gone, and the others stay', () => {
  const table = { seats: {}, marks: [], whatIfs: [], moments: [], waiting: [], holds: false }
  const full = privateArrived(shown(3), word(3, { offers: [], table })).now
  expect(privateArrived(full, { version: 3, sections: { table: null } }).now.private).toEqual({ offers: [] })
})

function shown(version: number): Arrivals {
  return { ...nothingYet, version, public: before, greeted: true }
}

function word(version: number, sections: PrivateView): PrivateMessage {
  return { version, sections }
}

test('offers that only changed lead to the whole list, whatever was shown besides', () => {
  const open = (id: string) => ({ id, ask: { type: 'ready' } }) as const
  const told = privateArrived(shown(3), word(3, { offers: [open('a'), open('b'), open('c')] })).now
  const besides = { ...told, private: { offers: [open('x')] } }
  const change = { gone: [1], come: [[2, open('d')]] } as const
  const after = privateArrived(besides, { version: 3, sections: {}, offers: change }).now
  expect(after.private.offers?.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
})
