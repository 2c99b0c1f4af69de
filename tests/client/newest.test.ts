/** Who asks twice sees the answer to the second, whichever comes last. */
import { expect, test } from 'vitest'
import { newest } from '../../game-client/ui/newest.ts'

test('an answer that was overtaken by a later one is not shown any more, nor one that comes before it', async () => {
  const shown: string[] = []
  const show = newest()
  const [first, second, third] = [1, 2, 3].map(() => Promise.withResolvers<string>())
  if (first === undefined || second === undefined || third === undefined) throw new Error('three')
  const done = [first, second].map(({ promise }) => show(promise, (answer) => shown.push(answer)))
  first.resolve('of the role before')
  second.resolve('of this role')
  await Promise.all(done)
  expect(shown).toEqual(['of this role'])
  const last = show(third.promise, (answer) => shown.push(answer))
  third.resolve('of this role, later')
  await last
  expect(shown).toEqual(['of this role', 'of this role, later'])
})
