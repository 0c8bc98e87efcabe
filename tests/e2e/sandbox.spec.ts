import { test } from './helpers/launch.ts'
import { expectSandboxed } from './helpers/sandbox.ts'

// scripts/test.mjs reads the tag and the annotation for the line it prints about Electron and its sandbox.
test('the window is confined by the sandbox', { tag: '@sandbox' }, async ({ launch }, info) => {
  const { app } = await launch()
  const version = await app.evaluate(() => process.versions.electron)
  info.annotations.push({ type: 'electron', description: version })
  await expectSandboxed(app)
})
