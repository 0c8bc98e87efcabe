import type { Staying } from '../../contract/models/practice.ts'
import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import { writeWhole } from '../files/writeWhole.ts'
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

  'practice.changePassphrase': async (context, { passphrase, newPassphrase }) => {
    const { vault } = context
    try {
      checkPassphrase(newPassphrase, 'newPassphrase')
      if (!(await vault.opensWith(passphrase))) {
        throw new AppError('invalid', 'This is not the passphrase.', {
          fields: { passphrase: 'passphraseWrong' },
        })
      }
      await vault.changePassphrase(newPassphrase)
      await noteAudit(context, { kind: 'practice.changePassphrase' })
      return {}
    } finally {
      passphrase.fill(0)
      newPassphrase.fill(0)
    }
  },

  'practice.staying': (context) => stayingOf(context),

  'practice.stayUnlocked': async (context, { passphrase }) => {
    try {
      if (!(await context.vault.opensWith(passphrase))) {
        await noteAudit(context, { kind: 'practice.refused' })
        throw new AppError('invalid', 'This is not the passphrase.', {
          fields: { passphrase: 'passphraseWrong' },
        })
      }
      const isReal = await context.host.keychain.isReal()
      if (!isReal || !(await context.stay.turnOn(context.vault))) {
        throw new AppError('conflict', 'This computer has no keychain that keeps a key from others.')
      }
      await noteAudit(context, { kind: 'practice.stayUnlocked' })
      return await stayingOf(context)
    } finally {
      passphrase.fill(0)
    }
  },

  'practice.askEachTime': async (context) => {
    context.stay.turnOff()
    await noteAudit(context, { kind: 'practice.askEachTime' })
    return stayingOf(context)
  },

  'practice.newRecoveryKey': async (context) => {
    const recoveryKey = context.vault.newRecoveryKey()
    await noteAudit(context, { kind: 'practice.newRecoveryKey' })
    return { recoveryKey }
  },

  'practice.confirmRecoveryKey': ({ vault }, { recoveryKey }) => {
    try {
      if (!vault.fits(recoveryKey)) throw mistyped()
      vault.confirmRecoveryKey()
      return {}
    } finally {
      recoveryKey.fill(0)
    }
  },

  'practice.recoverySheet': async (context, { recoveryKey }) => {
    const bytes = await drawSheet(context, recoveryKey)
    const title = 'Recovery key'
    const documentId = await context.host.publish({ title, bytes })
    return { documentId, title, pages: 1, missingCharacters: [] }
  },

  'practice.saveRecoverySheet': async (context, { recoveryKey, token }) => {
    const bytes = await drawSheet(context, recoveryKey)
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    await writeWhole(path, bytes)
    return {}
  },
}

async function stayingOf({ host, stay, vault }: Context): Promise<Staying> {
  return { possible: await host.keychain.isReal(), on: stay.isOn(vault) }
}

/** The sheet with the key as it was made, however it was typed; the typed bytes are wiped. */
async function drawSheet({ vault, db, clock, resources }: Context, typed: Uint8Array): Promise<Uint8Array> {
  const key = readRecoveryKey(typed)
  try {
    if (key === null || !vault.fits(typed)) throw mistyped()
    const { practiceName, therapistName } = await readSettings(db)
    const { recoverySheet } = await import('../documents/recoverySheet.ts')
    const recoveryKey = spellRecoveryKey(key)
    return await recoverySheet({ practiceName, therapistName, recoveryKey, date: clock.today(), resources })
  } finally {
    key?.fill(0)
    typed.fill(0)
  }
}

const mistyped = (): AppError =>
  new AppError('invalid', 'This is not the recovery key.', { fields: { recoveryKey: 'recoveryKeyWrong' } })
