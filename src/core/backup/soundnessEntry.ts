import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { isSound } from './soundness.ts'

// The thread that looks whether a copy holds together.

const Asked = z.object({
  database: z.string(),
  key: z.instanceof(Uint8Array),
  nativeBinding: z.string().optional(),
})

function answer() {
  const asked = Asked.parse(workerData)
  try {
    return { kind: 'looked', sound: isSound(asked.database, asked.key, asked.nativeBinding) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { kind: 'failed', code }
  } finally {
    asked.key.fill(0)
  }
}

parentPort?.postMessage(answer())
