/** Moves begin, come gently to rest, end exactly, and can be brought to their end at any time. */
import { expect, test } from 'vitest'
import { director, type Move } from '../../game-client/town/motion.ts'

function recorded(more: Partial<Move> = {}): { readonly move: Move; readonly shares: number[] } {
  const shares: number[] = []
  return { shares, move: { delay: 0, duration: 100, step: (share) => void shares.push(share), ...more } }
}

test('a move grows from its delay to its end, and ends at one', () => {
  const moves = director()
  const { move, shares } = recorded({ delay: 50 })
  moves.run([move])
  for (const ms of [40, 40, 40, 40]) moves.advance(ms)
  expect(shares).toHaveLength(3)
  expect(shares[0]).toBeGreaterThan(0.3)
  expect(shares[1]).toBeGreaterThan(shares[0] ?? 1)
  expect(shares[2]).toBe(1)
  expect(moves.moving()).toBe(false)
})

test('it is quick to start and gentle to rest, unless it keeps an even pace', () => {
  const moves = director()
  const [gentle, even] = [recorded(), recorded({ even: true })]
  moves.run([gentle.move, even.move])
  moves.advance(50)
  expect(gentle.shares[0]).toBeCloseTo(0.875)
  expect(even.shares[0]).toBeCloseTo(0.5)
})

test('skipping ends everything, in order, with what follows from it', () => {
  const moves = director()
  const order: string[] = []
  const named = (name: string, next?: Move): Move => ({
    delay: 1000,
    duration: 1000,
    step: (share) => void order.push(`${name} ${share}`),
    done: () => next && moves.run([next]),
  })
  moves.run([named('first', named('follows')), named('second')])
  moves.skip()
  expect(order).toEqual(['first 1', 'second 1', 'follows 1'])
  expect(moves.moving()).toBe(false)
})

test('a device that stalls past the end still ends at one, once', () => {
  const moves = director()
  const { move, shares } = recorded()
  moves.run([move])
  moves.advance(5000)
  moves.advance(5000)
  moves.skip()
  expect(shares).toEqual([1])
})
