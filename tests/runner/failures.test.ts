/** Whoever sees only the end of the output reads there what failed, and why. */
import { expect, test } from 'vitest'
import { failuresOfPlaywright, failuresOfVitest, lastWords } from './failures.mjs'

test('a run in which nothing failed has no last words', () => {
  const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }
  const sound = { file: 'a.spec.ts', line: 3, title: 'sound', ok: true, tests: [{ results: [{ errors: [] }] }] }
  expect(lastWords(failuresOfPlaywright({ stats, errors: [], suites: [{ specs: [sound] }] }))).toBe('')
})

test('a browser test is told by file, line and name, wherever it is nested, with the beginning of its error in plain letters', () => {
  const stats = { expected: 0, unexpected: 1, flaky: 0, skipped: 0 }
  const message = `\u001b[31mExpected: "Planen"\u001b[39m\n\n${'a line\n'.repeat(40)}`
  const broken = {
    file: 'a.spec.ts',
    line: 3,
    title: 'broken',
    ok: false,
    tests: [{ results: [{ errors: [{ message }] }] }],
  }
  const [told = ''] = failuresOfPlaywright({ stats, errors: [], suites: [{ suites: [{ specs: [broken] }] }] })
  const lines = told.split('\n')
  expect(lines.slice(0, 2)).toEqual(['✗ a.spec.ts:3 › broken', '    Expected: "Planen"'])
  expect(lines).toHaveLength(15)
})

test('a test of Vitest is told by its file and name; a file that could not be loaded by its own error', () => {
  const counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  const failed = { status: 'failed', fullName: 'group test', failureMessages: ['it did not hold'] }
  const testResults = [
    { status: 'failed', name: 'a.test.ts', assertionResults: [{ status: 'passed' }, failed] },
    { status: 'failed', name: 'b.test.ts', message: 'no such module', assertionResults: [] },
  ]
  expect(failuresOfVitest({ ...counts, testResults })).toEqual([
    '✗ a.test.ts › group test\n    it did not hold',
    '✗ b.test.ts\n    no such module',
  ])
})

test('of very many the first ten are told, and how many more there are', () => {
  const all = Array.from({ length: 12 }, (_, number) => `✗ ${number}`)
  expect(lastWords(all)).toContain('✗ 9\n\nand 2 more')
})
