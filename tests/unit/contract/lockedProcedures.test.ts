import { expect, it } from 'vitest'
import { procedures } from '../../../src/contract/procedures.ts'

it('a locked practice answers these procedures and no other', () => {
  const always = Object.entries(procedures).flatMap(([name, { access }]) =>
    access === 'always' ? [name] : [],
  )
  expect(always.sort()).toEqual([
    'backup.look',
    'backup.offered',
    'backup.restore',
    'backup.restoreWithRecoveryKey',
    'backup.tryRestore',
    'jobs.cancel',
    'practice.create',
    'practice.createSample',
    'practice.status',
    'practice.unlock',
    'practice.unlockWithRecoveryKey',
  ])
})
