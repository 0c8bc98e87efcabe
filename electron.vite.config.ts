import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const out = path.resolve(process.env.EFFLEURAGE_OUT ?? 'out')

/**
 * The development fallback is Electron 33 (Node 20.18, Chrome 130); else electron-vite takes what the Electron of
 * package.json runs on.
 */
const fallback = process.env.EFFLEURAGE_BUILD_TARGET === 'fallback'
const node = fallback ? { target: 'node20.18' } : {}
const chrome = fallback ? { target: 'chrome130' } : {}

// Everything is bundled but package.json's dependencies, which carry native code.
export default defineConfig({
  main: {
    build: {
      ...node,
      outDir: path.join(out, 'main'),
      minify: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          practiceEntry: 'src/main/practiceEntry.ts',
          soundnessEntry: 'src/core/backup/soundnessEntry.ts',
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      ...node,
      outDir: path.join(out, 'preload'),
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload is loaded as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      ...chrome,
      outDir: path.join(out, 'renderer'),
      minify: true,
      modulePreload: { polyfill: false },
      // The policy forbids `data:` fonts, and a file is cached where a text is parsed.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        // What the first screen needs comes in one piece: each piece costs a turn through the main process.
        output: { codeSplitting: { groups: [{ name: 'door', tags: ['$initial'] }] } },
      },
    },
  },
})
