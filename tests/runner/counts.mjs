/** What a suite came to, read from the reports of the test runners: a run that says nothing counts as failed. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, name?: string, message?: string, assertionResults: readonly { status: string, fullName?: string, failureMessages?: readonly string[] }[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly VitestFile[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly { message?: string }[], suites?: readonly PlaywrightSuite[] }} PlaywrightReport */
/** @typedef {{ suites?: readonly PlaywrightSuite[], specs?: readonly PlaywrightSpec[] }} PlaywrightSuite */
/** @typedef {{ file: string, line: number, title: string, ok: boolean, tests: readonly { results: readonly { errors?: readonly { message?: string }[] }[] }[] }} PlaywrightSpec */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  )
}

/** @param {Counts} counts */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Counts a Vitest report. A file that could not be loaded is one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function ofVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts a Playwright report. A flaky test is a failed one.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

/**
 * The honest result of a run: one that ended badly failed, whatever it reported, and so did one that ran no test.
 * @param {Counts} counts
 * @param {number | null} exitCode
 * @returns {Counts}
 */
export function honest(counts, exitCode) {
  const ran = counts.passed + counts.failed
  if (counts.failed === 0 && (exitCode !== 0 || ran === 0)) return { ...counts, failed: 1 }
  return counts
}
