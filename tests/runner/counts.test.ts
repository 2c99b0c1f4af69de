/** The last line of `npm test` cannot lie: what did not run, or ended badly, has failed. */
import { expect, test } from 'vitest'
import { honest, line, ofPlaywright, ofVitest, sum } from './counts.mjs'

test('counts are summed and told in one plain line', () => {
  const counts = sum([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ])
  expect(line(counts)).toBe('5 passed, 1 failed, 1 skipped')
})

test('a run without any test has failed, and so has one that only skipped', () => {
  expect(honest({ passed: 0, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(honest({ passed: 0, failed: 0, skipped: 4 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 4 })
})

test('a run that ended badly has failed, whatever its report says', () => {
  const green = { passed: 7, failed: 0, skipped: 0 }
  expect(honest(green, 0)).toEqual(green)
  expect(honest(green, 1)).toEqual({ ...green, failed: 1 })
  expect(honest(green, null)).toEqual({ ...green, failed: 1 })
})

test('a file that Vitest could not load is a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(ofVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test('a flaky browser test is a failed one', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
  expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 3, skipped: 2 })
})
