import { join } from 'node:path'
import { openConnection } from '../../../src/core/db/open.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { fill, type Size } from './fill.ts'

/** Fills an open practice behind its back. */
export function fillPractice(practice: TestPractice, size: Size): void {
  const path = join(practice.folder, 'practice.db')
  const connection = practice.context.vault.withDataKey((key) =>
    openConnection(path, { key, access: 'write' }),
  )
  fill(connection, size)
  connection.close()
}

/** An open, encrypted practice of this size in a folder of its own. The caller closes it. */
export async function filledPractice(size: Size): Promise<TestPractice> {
  const practice = await openTestPractice()
  fillPractice(practice, size)
  // What the open connection knew of the tables is from before they were filled.
  await practice.reopen()
  return practice
}
