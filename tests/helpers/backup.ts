import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { JobEvent } from '../../src/contract/models/job.ts'
import type { TestPractice } from './practice.ts'

/** A folder that backups go to, chosen like in a dialog. */
export async function addTarget(practice: TestPractice, name = 'stick'): Promise<string> {
  const path = join(practice.host.outFolder, name)
  mkdirSync(path, { recursive: true })
  await practice.call('backup.addTarget', { token: practice.host.choose(path) })
  return path
}

/** Makes a backup by hand; resolves with all that the job told. */
export async function backUp(practice: TestPractice): Promise<readonly JobEvent[]> {
  const told: JobEvent[] = []
  const { jobs } = practice.application
  const stop = jobs.listen((event) => told.push(event))
  await practice.call('backup.start', {})
  await jobs.settled()
  stop()
  return told
}

/** The folders of finished backups. */
export const backupsOn = (target: string): string[] =>
  readdirSync(target)
    .filter((name) => name.startsWith('Effleurage backup'))
    .sort()
    .map((name) => join(target, name))
