/** A stream of Server-Sent Events is taken apart wherever the network cut it. */
import { expect, test } from 'vitest'
import { readEvents, type SentEvent } from '../../game-client/net/events.ts'

const stream = ': \n\nevent: public\ndata: {"a":1}\n\nevent: private\r\ndata: {"b":\r\ndata: 2}\r\n\r\ndata: x\n\n'
const whole: SentEvent[] = [
  { event: 'public', data: '{"a":1}' },
  { event: 'private', data: '{"b":\n2}' },
  { event: 'message', data: 'x' },
]

test('whole events come out, comments say nothing', () => {
  expect(readEvents(stream)).toEqual({ events: whole, left: '' })
})

test('half an event waits for its other half', () => {
  expect(readEvents('event: public\ndata: {"a"')).toEqual({ events: [], left: 'event: public\ndata: {"a"' })
})

test.each([1, 2, 3, 7, 20])('cut into pieces of %i characters, it is the same', (size) => {
  const events: SentEvent[] = []
  let rest = ''
  for (let at = 0; at < stream.length; at += size) {
    const read = readEvents(rest + stream.slice(at, at + size))
    events.push(...read.events)
    rest = read.left
  }
  expect(events).toEqual(whole)
})
