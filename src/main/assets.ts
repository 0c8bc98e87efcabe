import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Address path to file, for every file of the built window and nothing else. */
export type Assets = ReadonlyMap<string, string>

/** Lists `folder` once, so that no address, however it is written, can name a file outside it. */
export function listAssets(folder: string): Assets {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]
    }),
  )
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

/** The content type of a file of ours; what has none is not served. */
export function typeOf(file: string): string | undefined {
  return types[path.extname(file)]
}
