/** Several tables are led back together to a phase that each of them has begun, each to its own newest mark. */
import { expect, test } from 'vitest'
import { waysBack } from '../../game-client/facilitate/ways-back.ts'

const mark = (id: string, phase: string, kind: 'phase' | 'back' = 'phase') => ({ id, kind, phase })
const table = (id: string, ...marks: ReturnType<typeof mark>[]) => ({ id, glance: { marks } })

test('a phase that two tables know is a way back, the newest first', () => {
  const ways = waysBack([
    table('a', mark('m1', 'hello'), mark('m2', 'talk')),
    table('b', mark('m1', 'hello'), mark('m4', 'talk')),
  ])
  expect(ways.map(({ phase, to }) => [phase, to.map(({ mark }) => mark)])).toEqual([
    ['talk', ['m2', 'm4']],
    ['hello', ['m1', 'm1']],
  ])
})

test('of a phase that was begun twice the later beginning counts', () => {
  const [way] = waysBack([table('a', mark('m1', 'talk'), mark('m3', 'talk')), table('b', mark('m1', 'talk'))])
  expect(way?.to).toEqual([
    { table: 'a', mark: 'm3' },
    { table: 'b', mark: 'm1' },
  ])
})

test('what one table alone could do is no way for all, and a step back is another way than a beginning', () => {
  expect(waysBack([table('a', mark('m1', 'talk')), table('b', mark('m1', 'talk', 'back'))])).toEqual([])
})
