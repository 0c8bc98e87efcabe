// npm run demo -- --out DIR [--client "NAME"]: drives the main job in the real window with the sample practice and leaves
// what it made (handout.pdf, practice.db, NN-screen.png) in DIR. The drive itself is tests/demo/*.spec.ts; it writes to
// the folder EFFLEURAGE_DEMO_OUT and takes the new client's name from EFFLEURAGE_DEMO_CLIENT, if there is one.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runPlaywright } from './playwright.mjs'
import { inProject } from './project.mjs'
import { finish, Problem, say } from './say.mjs'

const usage = 'npm run demo -- --out DIR [--client "NAME"]'

function readOptions() {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, client: { type: 'string' } } })
    if (values.out)
      return { out: path.resolve(process.env.INIT_CWD ?? '.', values.out), client: values.client }
  } catch {}
  throw new Problem('The demo needs to know where to put what it makes.', usage)
}

await finish(async () => {
  const { out, client } = readOptions()
  if (!fs.existsSync(inProject('tests', 'demo')))
    throw new Problem('There is no tests/demo yet.', 'write it first.')
  fs.mkdirSync(out, { recursive: true })
  const { code, left } = await runPlaywright(['--project=demo'], {
    results: inProject('test-results', 'demo'),
    env: client ? { EFFLEURAGE_DEMO_CLIENT: client } : {},
    out,
  })
  if (code === 0) say(`In ${out}: ${left.sort().join(' ')}`)
  return code
})
