import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const pages = path.join(import.meta.dirname, 'pages')

/**
 * Builds a page of this folder as the application's own is built.
 * @param alias modules to exchange for others
 */
export async function buildPage(
  name: string,
  outDir: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<void> {
  await build({
    configFile: false,
    root: path.join(pages, name),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: { ...alias } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
    },
  })
}
