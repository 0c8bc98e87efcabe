/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  const add = (/** @type {Counts} */ a, /** @type {Counts} */ b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  })
  return all.reduce(add, { passed: 0, failed: 0, skipped: 0 })
}

/** The last line of `npm test`, in the plain form that machines read. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Tests that were not run prove nothing. @param {Counts} counts */
export function isGreen({ passed, failed }) {
  return failed === 0 && passed > 0
}

/**
 * Counts of vitest's JSON report. A file that could not be loaded holds no test, and counts as one failure; so does a
 * run that says it failed although no test did (an error outside of any test).
 * @param {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] } | null} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/**
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title?: string, ok: boolean, tags: string[], tests: { status: string, annotations: { type: string, description?: string }[] }[] }} Spec
 * @typedef {Suite & { errors: unknown[], stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @param {Suite} suite @returns {Spec[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/**
 * Counts of Playwright's JSON report; the Electron the sandbox test ran in, or null when that test did not pass at once;
 * and the titles of tests that passed only on their second try.
 * @param {PlaywrightReport | null} report
 * @returns {Counts & { sandboxedElectron: string | null, secondTry: string[] }}
 */
export function playwrightCounts(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, sandboxedElectron: null, secondTry: [] }
  const { expected, unexpected, flaky, skipped } = report.stats
  const specs = specsOf(report)
  const proofs = specs.filter(({ tags }) => tags.some((tag) => tag.replace('@', '') === 'sandbox'))
  const passed =
    proofs.length > 0 &&
    proofs.every((spec) => spec.ok && spec.tests.every(({ status }) => status === 'expected'))
  const notes = proofs.flatMap((spec) => spec.tests.flatMap(({ annotations }) => annotations))
  const version = notes.find(({ type }) => type === 'electron')?.description ?? null
  return {
    passed: expected + flaky,
    failed: unexpected + (unexpected === 0 ? report.errors.length : 0),
    skipped,
    secondTry: specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => title ?? ''),
    sandboxedElectron: passed ? version : null,
  }
}
