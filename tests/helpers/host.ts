import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../../src/core/host.ts'
import { type TestKeychain, testKeychain } from './keychain.ts'

export interface PublishedDocument {
  readonly id: string
  readonly title: string
  readonly bytes: Uint8Array
  readonly type: string
}

/** A desktop that remembers what it was asked. */
export interface TestHost extends Host {
  readonly keychain: TestKeychain
  readonly published: PublishedDocument[]
  /** Minutes told, in order. */
  readonly autoLocks: number[]
  /** Whether a treatment was going on, in order. */
  readonly treatings: boolean[]
  /** What the save dialog answers: a token for a path, good once like the real one. */
  choose(path: string): string
  /** A path that a test may write to. */
  readonly outFolder: string
}

export function testHost(root: string): TestHost {
  const published: PublishedDocument[] = []
  const autoLocks: number[] = []
  const treatings: boolean[] = []
  const paths = new Map<string, string>()
  const outFolder = join(root, 'out')
  mkdirSync(outFolder)
  let chosen = 0
  return {
    keychain: testKeychain(),
    published,
    autoLocks,
    treatings,
    outFolder,
    async publish({ title, bytes, type = 'application/pdf' }) {
      const id = `document-${published.length + 1}`
      published.push({ id, title, bytes, type })
      return id
    },
    pathOf(token) {
      const path = paths.get(token)
      paths.delete(token)
      return path
    },
    autoLock: (minutes) => {
      autoLocks.push(minutes)
    },
    treating: (running) => {
      treatings.push(running)
    },
    choose(path) {
      chosen += 1
      const token = `token-${chosen}`
      paths.set(token, path)
      return token
    },
  }
}
