/** The short lane of the deletion, and that what looks for traces finds them. */
import { expect, test } from 'vitest'
import { shortLane } from '../lane.ts'
import { deletion } from './deletion.ts'
import { tracesIn } from './traces.ts'

shortLane(deletion)

test.each([
  ['as it was written', Buffer.from('…Grünspecht…')],
  ['as JSON may write it', Buffer.from('"Gr\\u00fcnspecht"')],
  ['in letters of two bytes', Buffer.from('Grünspecht', 'utf16le')],
])('a word is found %s', (_, bytes) => {
  expect(tracesIn(new Map([['file', bytes]]), ['Grünspecht', 'Zeisig'])).toEqual(['Grünspecht in file'])
})
