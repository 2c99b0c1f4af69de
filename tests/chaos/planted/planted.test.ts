/** The short lane of the planted bugs: five of them are found, every one still has its place, and a list that has grown old is noticed. */
import { describe, expect, test } from 'vitest'
import { planted, sourceOf } from './bug.ts'
import { look } from './look.ts'
import { BUGS, lookAt } from './planted.ts'

const SHORT = [
  'lets a former owner write',
  'keeps half of what belongs together',
  'page: says saved as soon as it has sent',
  'hands letters to everybody',
  'compares credentials loosely',
]

test.each(BUGS.filter(({ name }) => SHORT.includes(name)))('found: $name', async (bug) => {
  expect(await lookAt(bug, bug.by)).toMatchObject({ looked: true, found: true })
})

describe('the list', () => {
  test.each(BUGS)('has a place for: $name', (bug) => {
    expect(planted(bug, sourceOf(bug))).not.toBe(sourceOf(bug))
  })

  test('names twenty-five, each once, and five of them for every day', () => {
    expect(BUGS).toHaveLength(25)
    expect(new Set(BUGS.map(({ name }) => name)).size).toBe(25)
    expect(BUGS.filter(({ name }) => SHORT.includes(name))).toHaveLength(5)
  })

  test('does not take a place that is gone, or is there twice', () => {
    const bug = { name: 'a bug', file: 'a.ts', find: 'a', replace: 'b' }
    expect(planted(bug, 'xay')).toBe('xby')
    expect(() => planted(bug, 'xy')).toThrow(/0 times/)
    expect(() => planted(bug, 'aa')).toThrow(/2 times/)
    expect(() => planted({ ...bug, replace: 'a' }, 'a')).toThrow(/changes nothing/)
  })
})

test('who cannot look has found nothing', async () => {
  expect(await look('/nowhere', { campaign: 'sim', seconds: 1 })).toMatchObject({ looked: false, found: false })
})
