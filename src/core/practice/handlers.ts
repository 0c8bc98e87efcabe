import { AppError } from '../appError.ts'
import type { HandlersOf } from '../handlers.ts'
import { readSettings } from '../settings/store.ts'
import { checkPassphrase } from '../vault/passphrase.ts'
import { readRecoveryKey, spellRecoveryKey } from '../vault/recoveryKey.ts'

/** Secrets come as bytes and are wiped here, whatever becomes of the call. */
export const practiceHandlers: HandlersOf<'practice'> = {
  'practice.status': (door) => door.status(),

  'practice.create': async (door, { passphrase, ...names }) => {
    try {
      if (door.sample) throw new AppError('conflict', 'The sample practice is not one of your own.')
      checkPassphrase(passphrase, 'passphrase')
      return { recoveryKey: await door.create({ ...names, passphrase, recoveryKeyConfirmed: false }) }
    } finally {
      passphrase.fill(0)
    }
  },

  'practice.createSample': async (door) => {
    if (!door.sample) throw new AppError('conflict', 'A sample practice has a folder of its own.')
    const { fillSample } = await import('../sample/fill.ts')
    const wanted = {
      practiceName: 'Sample practice',
      therapistName: 'Sam Hartley',
      // Printed on its unlock screen.
      passphrase: Buffer.from('sample'),
      recoveryKeyConfirmed: true,
    }
    await door.createFilled(wanted, fillSample)
    return {}
  },

  'practice.unlock': async (door, { passphrase }) => {
    try {
      await door.unlock(passphrase)
      return {}
    } finally {
      passphrase.fill(0)
    }
  },

  'practice.unlockWithRecoveryKey': async (door, { recoveryKey, newPassphrase }) => {
    let key: Buffer | null = null
    try {
      checkPassphrase(newPassphrase, 'newPassphrase')
      key = readRecoveryKey(recoveryKey)
      if (key === null) throw mistyped()
      await door.unlockWithRecoveryKey(key, newPassphrase)
      return {}
    } finally {
      key?.fill(0)
      recoveryKey.fill(0)
      newPassphrase.fill(0)
    }
  },

  'practice.newRecoveryKey': ({ vault }) => ({ recoveryKey: vault.newRecoveryKey() }),

  'practice.confirmRecoveryKey': ({ vault }, { recoveryKey }) => {
    try {
      if (!vault.fits(recoveryKey)) throw mistyped()
      vault.confirmRecoveryKey()
      return {}
    } finally {
      recoveryKey.fill(0)
    }
  },

  'practice.recoverySheet': async ({ vault, db, clock, host, resources }, { recoveryKey }) => {
    const key = readRecoveryKey(recoveryKey)
    try {
      if (key === null || !vault.fits(recoveryKey)) throw mistyped()
      const { practiceName, therapistName } = await readSettings(db)
      const { recoverySheet } = await import('../documents/recoverySheet.ts')
      const bytes = await recoverySheet({
        practiceName,
        therapistName,
        // As it was made, however it was typed.
        recoveryKey: spellRecoveryKey(key),
        date: clock.today(),
        resources,
      })
      const title = 'Recovery key'
      return { documentId: await host.publish({ title, bytes }), title, pages: 1, missingCharacters: [] }
    } finally {
      key?.fill(0)
      recoveryKey.fill(0)
    }
  },
}

const mistyped = (): AppError =>
  new AppError('invalid', 'This is not the recovery key.', { fields: { recoveryKey: 'recoveryKeyWrong' } })
