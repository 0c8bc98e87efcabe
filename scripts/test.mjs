// npm test: installs what is missing, then types, lint and dead code, the tests under Node, and those in real Electron.
// npm test -- --only check|unit|e2e runs one of the three.
import fs from 'node:fs'
import path from 'node:path'
import { check } from './check.mjs'
import { closingLine, isGreen, playwrightCounts, sum, vitestCounts } from './counts.mjs'
import { ensureInstalled, projectNode, toolEnv } from './install.mjs'
import { runPlaywright } from './playwright.mjs'
import { inProject, readJson, root } from './project.mjs'
import { isStopping, run } from './run.mjs'
import { finish, Problem, say, seconds } from './say.mjs'
import { needTools } from './system.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

async function checkPhase() {
  return { passed: 0, failed: await check(), skipped: 0 }
}

async function unitPhase() {
  await needTools(['documents'], 'Reading the text of printed documents back')
  const file = inProject('test-results', 'vitest.json')
  fs.rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
  await run(projectNode(), [vitest, 'run', ...reporters], { cwd: root, env: toolEnv() })
  return vitestCounts(fs.existsSync(file) ? readJson(file) : null)
}

async function e2ePhase() {
  const { report } = await runPlaywright(['--project=e2e', '--project=shortFaults'], {
    results: inProject('test-results', 'e2e'),
  })
  const counts = playwrightCounts(/** @type {import('./counts.mjs').PlaywrightReport | null} */ (report))
  const { sandboxedElectron: version, secondTry, ...rest } = counts
  for (const title of secondTry) say(`Passed only on its second try: ${title}`)
  endToEnd = version
    ? `end-to-end: ${counts.passed} passed in Electron ${version}, sandbox on`
    : `end-to-end: ${counts.passed} passed, but the test of the sandbox did not pass`
  return version || rest.failed > 0 ? rest : { ...rest, failed: 1 }
}

const phases = {
  check: {
    title: 'Types, lint, dead code',
    perform: checkPhase,
    todo: 'npm run check; npx biome check --write PATH mends the form',
  },
  unit: { title: 'Tests under Node', perform: unitPhase, todo: 'npx vitest run PATH runs one file' },
  e2e: {
    title: 'Tests in real Electron',
    perform: e2ePhase,
    todo: 'node scripts/e2e.mjs tests/e2e/NAME.spec.ts runs one; pictures of failures are in test-results/e2e',
  },
}

/** @type {string | null} */
let endToEnd = null

/** @param {string[]} args @returns {(keyof typeof phases)[]} */
function wanted(args) {
  const names = /** @type {(keyof typeof phases)[]} */ (Object.keys(phases))
  if (args.length === 0) return names
  const chosen = names.filter((name) => args[0] === '--only' && name === args[1])
  if (chosen.length > 0) return chosen
  throw new Problem(
    `npm test does not know: ${args.join(' ')}`,
    'npm test, or npm test -- --only check|unit|e2e',
  )
}

/** @param {keyof typeof phases} name @returns {Promise<Counts>} */
async function perform(name) {
  const { title, perform: work, todo } = phases[name]
  const started = performance.now()
  say(`\n== ${title}`)
  try {
    const counts = await work()
    say(
      `== ${title}: ${counts.failed === 0 ? 'in order' : `FAILED. To look closer: ${todo}`} (${seconds(started)})`,
    )
    return counts
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(`== ${title}: FAILED. ${error.message}\nWhat to do: ${error.todo} (${seconds(started)})`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await finish(async () => {
  const names = wanted(process.argv.slice(2))
  await ensureInstalled()
  fs.mkdirSync(path.join(root, 'test-results'), { recursive: true })
  const counts = []
  for (const name of names) {
    if (!isStopping()) counts.push(await perform(name))
  }
  if (isStopping()) return 130
  const all = sum(counts)
  say('')
  if (endToEnd) say(endToEnd)
  say(closingLine(all))
  return isGreen(all) || (names.join() === 'check' && all.failed === 0) ? 0 : 1
})
