import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { passphraseCost } from '../../../src/core/vault/stretch.ts'
import { secret, startApplication, testPassphrase } from '../../helpers/practice.ts'
import type { Size } from '../practice/fill.ts'
import { fillPractice } from '../practice/filled.ts'
import type { Desk, Program } from './desk.ts'

/** The whole application on a filled practice, to be started as often as wanted. */
export interface Startable {
  readonly userData: string
  start(): Program
}

/** Makes a practice whose passphrase costs what a person's does. */
export async function openStartable(desk: Desk, size: Size): Promise<Startable> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'effleurage-start-'))
  const practice = startApplication({ cost: passphraseCost })
  try {
    await practice.call('practice.create', {
      practiceName: 'Quiet Room Massage',
      therapistName: 'Ida Blum',
      passphrase: secret(testPassphrase),
    })
    await fillPractice(practice, size)
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    await practice.call('practice.confirmRecoveryKey', { recoveryKey: secret(recoveryKey) })
    await practice.application.close()
    cpSync(practice.folder, path.join(scratch, 'practice'), { recursive: true })
    const userData = desk.hand(scratch, 'user-data')
    const watch = desk.hand(path.join(import.meta.dirname, 'programs', 'watch.cjs'))
    const env = { EFFLEURAGE_USER_DATA: userData, BENCH_PASSPHRASE: testPassphrase }
    return { userData, start: () => desk.start(['-r', watch, desk.application], env) }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
    await practice.close()
  }
}
