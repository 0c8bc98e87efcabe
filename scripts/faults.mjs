// npm run faults: what can go wrong with a disk, a battery or a file, tried on the application's own core.
// --nightly for the long counts, --only T1,T5 for some of it, --json FILE for one row a test.
import { ensureInstalled, projectNode, toolEnv } from './install.mjs'
import { inProject, root } from './project.mjs'
import { run } from './run.mjs'
import { finish } from './say.mjs'

await finish(async () => {
  await ensureInstalled()
  const { code } = await run(
    projectNode(),
    [
      '--disable-warning=ExperimentalWarning',
      inProject('tests', 'faults', 'run.ts'),
      ...process.argv.slice(2),
    ],
    { cwd: root, env: toolEnv() },
  )
  return code ?? 1
})
