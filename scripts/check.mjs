// npm run check: types, lint (with format and layers), dead code.
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, projectNode, toolEnv } from './install.mjs'
import { inProject, root } from './project.mjs'
import { run } from './run.mjs'
import { finish, say, seconds } from './say.mjs'

const checks = [
  { name: 'types', script: ['typescript', 'bin', 'tsc'], args: ['--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'lint',
    script: ['@biomejs', 'biome', 'bin', 'biome'],
    args: ['ci', '--max-diagnostics=50', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
  },
  ...(fs.existsSync(inProject('knip.json'))
    ? [{ name: 'dead code', script: ['knip', 'bin', 'knip.js'], args: ['--no-progress'] }]
    : []),
]

/**
 * Runs every check and shows what the failing ones say.
 * @returns {Promise<number>} how many failed
 */
export async function check() {
  let failed = 0
  for (const { name, script, args } of checks) {
    const started = performance.now()
    const { code, output } = await run(projectNode(), [inProject('node_modules', ...script), ...args], {
      cwd: root,
      env: toolEnv(),
      quiet: true,
    })
    say(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(started)})`)
    if (code !== 0) say(output.trim())
    failed += code === 0 ? 0 : 1
  }
  return failed
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await finish(async () => {
    await ensureInstalled()
    return (await check()) === 0 ? 0 : 1
  })
}
