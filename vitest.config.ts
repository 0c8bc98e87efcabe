import { defineConfig } from 'vitest/config'

/** Everything under Node 24; what needs a window is in tests/e2e and belongs to Playwright. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/demo/**', 'tests/bench/**'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
})
