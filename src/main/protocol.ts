import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { type Assets, typeOf } from './assets.ts'
import { documentPolicy, pagePolicy } from './csp.ts'
import type { Documents } from './documents.ts'

export const indexAddress = 'app://effleurage/index.html'

/** Must run before the application is ready. */
export function registerScheme(): void {
  // Has Node load now what answering takes (a twentieth of a second), while Chromium starts; later the page would wait for it.
  new Request(indexAddress)
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { ...common, 'Content-Type': 'text/plain' } })
}

/** The page gets a fresh nonce at every load, in its policy and in its head. */
async function page(file: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const html = await readFile(file, 'utf8')
  return new Response(html.replaceAll('%NONCE%', nonce), {
    headers: {
      ...common,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy(nonce),
      'Cache-Control': 'no-store',
    },
  })
}

async function asset(assets: Assets, address: string): Promise<Response> {
  const file = assets.get(address)
  const type = file && typeOf(file)
  if (!type) return notFound()
  if (file.endsWith('.html')) return page(file)
  return new Response(await readFile(file), { headers: { ...common, 'Content-Type': type } })
}

function held(documents: Documents, id: string): Response {
  const document = documents.get(id)
  if (!document) return notFound()
  return new Response(document.bytes, {
    headers: {
      ...common,
      'Content-Type': document.type,
      'Content-Security-Policy': documentPolicy,
      'Cache-Control': 'no-store',
    },
  })
}

/**
 * Serves the window's files and the documents in memory; never a path of the disk, never the network. `asked` hears of
 * every request.
 */
export function serve(assets: Assets, documents: Documents, asked: () => void): void {
  protocol.handle('app', async (request) => {
    asked()
    const { host, pathname } = new URL(request.url)
    if (request.method !== 'GET') return notFound()
    switch (host) {
      case 'effleurage':
        return asset(assets, pathname)
      case 'doc':
        return held(documents, pathname.slice(1))
      default:
        return notFound()
    }
  })
}
