// npm run bench [-- --only P1,P7] [--json FILE] [--rounds N] [--full]: installs what is missing, then measures us against
// floors and peers (docs/SPEED.md). The measures are tests/bench/, one file each.
import { ensureInstalled, projectNode, toolEnv } from './install.mjs'
import { inProject, root } from './project.mjs'
import { run } from './run.mjs'
import { finish } from './say.mjs'

await finish(async () => {
  await ensureInstalled()
  const args = [inProject('tests', 'bench', 'main.ts'), ...process.argv.slice(2)]
  const { code } = await run(projectNode(), args, { cwd: root, env: toolEnv() })
  return code
})
