/** What a disk holds after a power loss is what was flushed, and of the rest what luck will have. The campaign itself is for the hand: it needs a C compiler. */
import { expect, test } from 'vitest'
import { chanceOf } from '../against/chance.ts'
import { acknowledgedBy, filesAfter, LUCKS, notesIn } from './journal.ts'

const chance = () => chanceOf('power')
const recorded = (...lines: string[]) => notesIn(Buffer.from(lines.join('')))
const write = (at: number, data: string) => `w log ${at} ${data.length}\n${data}`
const FLUSH = 'f log 0 0\n'
const said = (count: number) => `a said 0 2\n${count}\n`
const held = (notes: ReturnType<typeof notesIn>) =>
  LUCKS.map((luck) => filesAfter(notes, notes.length, luck, chance()).get('log')?.toString() ?? '')

test('what was flushed is there, whatever luck there is', () => {
  const notes = recorded(write(0, 'one'), write(3, 'two'), FLUSH, said(2))
  expect(held(notes)).toEqual(['onetwo', 'onetwo', 'onetwo'])
  expect(acknowledgedBy(notes, 4)).toBe(2)
  expect(acknowledgedBy(notes, 3)).toBe(0)
})

test('what was acknowledged before it was flushed can be lost, and is seen to be', () => {
  const notes = recorded(write(0, 'one'), FLUSH, write(3, 'two'), said(2), FLUSH)
  expect(filesAfter(notes, 4, 'none of it', chance()).get('log')?.toString()).toBe('one')
  expect(acknowledgedBy(notes, 4)).toBe(2)
})

test('a file is gone for good once its folder was flushed; what was cut off is cut off', () => {
  const gone = recorded(write(0, 'one'), FLUSH, 'd log 0 0\n', 'f . 0 0\n')
  expect(held(gone)).toEqual(['', '', ''])
  expect(filesAfter(gone, 3, 'none of it', chance()).get('log')?.toString()).toBe('one')
  expect(held(recorded(write(0, 'onetwo'), 't log 3 0\n', FLUSH))).toEqual(['one', 'one', 'one'])
})
