import { join } from 'node:path'
import type { JobEvent } from '../../src/contract/models/job.ts'
import { secret, type TestPractice } from './practice.ts'

/** Waits for the jobs that are under way; answers how they ended. */
export async function ended(
  practice: TestPractice,
  begin: () => Promise<unknown>,
): Promise<readonly JobEvent[]> {
  const told: JobEvent[] = []
  const stop = practice.application.jobs.listen((event) => told.push(event))
  await begin()
  await practice.application.jobs.settled()
  stop()
  return told
}

/** Takes everything out into a file of that name; answers its path. */
export async function takeOut(practice: TestPractice, name: string, password?: string): Promise<string> {
  const path = join(practice.host.outFolder, name)
  const told = await ended(practice, () =>
    practice.call('takeout.start', {
      token: practice.host.choose(path),
      password: password === undefined ? null : secret(password),
    }),
  )
  const last = told.at(-1)
  if (last?.kind !== 'done')
    throw new Error(`take-out: ${JSON.stringify(last)} ${practice.logged.join('; ')}`)
  return path
}

/** Brings an archive in; answers the last word of the job, or of the call that would have begun it. */
export async function bringIn(practice: TestPractice, path: string, password?: string) {
  const looked = await practice.tryCall('takeout.look', { token: practice.host.choose(path) })
  if (!looked.ok) return { kind: 'failed' as const, error: looked.error }
  let refused: unknown = null
  const told = await ended(practice, async () => {
    const begun = await practice.tryCall('takeout.import', {
      file: looked.value.file,
      password: password === undefined ? null : secret(password),
    })
    if (!begun.ok) refused = { kind: 'failed' as const, error: begun.error }
  })
  return refused ?? told.at(-1)
}
