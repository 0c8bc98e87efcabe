// Makes `electron PATH` work where Electron's own default app is missing: reads the project's package.json as the
// default app does, then hands over to its main file. Copied into resources/app of the development fallback.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const args = process.argv.slice(1)
while (args[0]?.startsWith('-')) {
  const option = args.shift()
  if (option === '-r') require(path.resolve(args.shift() ?? ''))
}
const folder = path.resolve(args[0] ?? '.')
const project = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
// Electron's default app uses these two as well; they are not among its documented calls.
const shell =
  /** @type {Electron.App & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (app)
shell.setVersion(project.version)
shell.name = project.productName ?? project.name
shell.setPath('userData', path.join(shell.getPath('appData'), shell.name))
shell.setAppPath(folder)
await import(pathToFileURL(path.join(folder, project.main)).href)
