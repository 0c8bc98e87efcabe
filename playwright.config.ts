import { defineConfig } from '@playwright/test'

/** Started by scripts/playwright.mjs, which says where results go and which Electron to use. */
export default defineConfig({
  outputDir: process.env.EFFLEURAGE_RESULTS ?? 'test-results',
  reporter: [['list'], ['json', { outputFile: process.env.EFFLEURAGE_REPORT ?? 'test-results/report.json' }]],
  // Each test owns a whole application; on two processors side by side they would only slow each other down.
  workers: 1,
  // A starved machine can miss a deadline once; who needed the second try is named (docs/decisions/0006).
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // What a fault test has seen once is a failure.
    {
      name: 'faults',
      testDir: 'tests/faults/electron',
      // It fills a disk, which `npm run faults` mounts for it.
      testIgnore: process.env.EFFLEURAGE_SMALL_DISK ? [] : ['**/t3Screen.spec.ts'],
      timeout: 1_200_000,
      retries: 0,
    },
    // Their short counts, in `npm test`.
    {
      name: 'shortFaults',
      testDir: 'tests/faults/electron',
      testMatch: ['t9Window.spec.ts', 't10Lock.spec.ts', 't11Calls.spec.ts'],
      timeout: 300_000,
      retries: 0,
    },
    { name: 'demo', testDir: 'tests/demo', timeout: 300_000 },
  ],
})
