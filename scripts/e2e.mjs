// node scripts/e2e.mjs [SPEC ...] [any option of `playwright test`]
//
// Runs single end-to-end specs in real Electron: builds if sources changed, then runs Playwright as `npm test` does.
//   node scripts/e2e.mjs tests/e2e/sandbox.spec.ts
//   node scripts/e2e.mjs tests/e2e/unlock.spec.ts -g 'wrong passphrase'
// Pictures and traces are left in test-results/<name of the first spec>.
import path from 'node:path'
import { runPlaywright } from './playwright.mjs'
import { inProject } from './project.mjs'
import { finish, say } from './say.mjs'

await finish(async () => {
  const args = process.argv.slice(2)
  const spec = args.find((arg) => arg.endsWith('.ts'))
  const results = inProject('test-results', spec ? path.basename(spec).replace(/(\.spec)?\.ts$/, '') : 'all')
  const project = spec?.startsWith('tests/faults/') ? 'faults' : 'e2e'
  const { code } = await runPlaywright([`--project=${project}`, ...args], { results })
  say(`What the tests left behind: ${results}`)
  return code
})
