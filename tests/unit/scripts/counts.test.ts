import { describe, expect, it } from 'vitest'
import { closingLine, isGreen, playwrightCounts, sum, vitestCounts } from '../../../scripts/counts.mjs'

const vitest = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, testResults: [] }
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }

function playwright(status: string) {
  const annotations = [{ type: 'electron', description: '33.2.1' }]
  const spec = {
    title: 'the sandbox',
    ok: status === 'expected',
    tags: ['sandbox'],
    tests: [{ status, annotations }],
  }
  return { errors: [], stats, suites: [{ suites: [{ specs: [spec] }] }] }
}

describe('the closing line', () => {
  it('has the plain form, summed over all runs', () => {
    const all = sum([vitestCounts(vitest), { passed: 2, failed: 1, skipped: 0 }])
    expect(closingLine(all)).toBe('9 passed, 1 failed, 1 skipped')
    expect(closingLine(all)).toMatch(/^\d+ passed, \d+ failed, \d+ skipped$/)
  })

  it('is green only when something passed and nothing failed', () => {
    expect(isGreen({ passed: 1, failed: 0, skipped: 0 })).toBe(true)
    expect(isGreen({ passed: 0, failed: 0, skipped: 5 })).toBe(false)
    expect(isGreen({ passed: 9, failed: 1, skipped: 0 })).toBe(false)
  })
})

describe('vitestCounts', () => {
  it('counts a file that does not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(vitestCounts({ ...vitest, success: false, testResults }).failed).toBe(1)
  })

  it('counts a failed run without a failed test, and no report at all', () => {
    expect(vitestCounts({ ...vitest, success: false }).failed).toBe(1)
    expect(vitestCounts(null).failed).toBe(1)
  })
})

describe('playwrightCounts', () => {
  it('names the Electron of the sandbox test that passed', () => {
    const counts = playwrightCounts(playwright('expected'))
    expect(counts).toEqual({ passed: 3, failed: 0, skipped: 0, sandboxedElectron: '33.2.1', secondTry: [] })
  })

  it.each(['unexpected', 'skipped', 'flaky'])('claims no sandbox when that test was %s', (status) => {
    expect(playwrightCounts(playwright(status)).sandboxedElectron).toBeNull()
  })

  it('claims no sandbox without such a test', () => {
    expect(playwrightCounts({ errors: [], stats, suites: [] }).sandboxedElectron).toBeNull()
  })

  it('names what passed only on its second try', () => {
    const counts = playwrightCounts({ ...playwright('flaky'), stats: { ...stats, expected: 2, flaky: 1 } })
    expect(counts).toMatchObject({ passed: 3, failed: 0, secondTry: ['the sandbox'] })
  })

  it('counts tests that failed twice, errors outside of tests and a missing report as failures', () => {
    expect(playwrightCounts({ errors: [], stats: { ...stats, unexpected: 1 }, suites: [] }).failed).toBe(1)
    expect(playwrightCounts({ errors: [{}], stats, suites: [] }).failed).toBe(1)
    expect(playwrightCounts(null).failed).toBe(1)
  })
})
