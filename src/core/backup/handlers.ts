import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Host } from '../host.ts'
import { checkPassphrase } from '../vault/passphrase.ts'
import { readRecoveryKey } from '../vault/recoveryKey.ts'

export const backupHandlers: HandlersOf<'backup'> = {
  'backup.status': ({ backups }) => backups.status(),

  'backup.addTarget': ({ backups, host }, { token }) => {
    backups.addTarget(chosenFolder(host, token))
    return backups.status()
  },

  'backup.removeTarget': ({ backups }, { id }) => {
    backups.removeTarget(id)
    return backups.status()
  },

  'backup.start': ({ backups }) => ({ job: backups.start() }),

  'backup.kept': ({ backups }) => backups.kept(),

  'backup.older': ({ backups }) => ({ count: backups.older() }),

  'backup.rewrapOlder': async (context) => {
    const job = context.backups.rewrapOlder()
    await noteAudit(context, { kind: 'backup.rewrapOlder' })
    return { job }
  },

  'backup.removeOlder': async (context) => {
    context.backups.removeOlder()
    await noteAudit(context, { kind: 'backup.removeOlder' })
    return {}
  },

  'backup.look': (door, { token }) => door.backupsIn(chosenFolder(door.host, token)),

  'backup.offered': (door) => door.offeredBackup(),

  'backup.tryRestore': async (door, { id, passphrase }) => {
    try {
      return await door.tryBackup(id, passphrase)
    } finally {
      passphrase.fill(0)
    }
  },

  'backup.restore': async (door, { id, passphrase }) => {
    try {
      await door.restore(id, { kind: 'passphrase', passphrase })
      return {}
    } finally {
      passphrase.fill(0)
    }
  },

  'backup.restoreWithRecoveryKey': async (door, { id, recoveryKey, newPassphrase }) => {
    let key: Buffer | null = null
    try {
      checkPassphrase(newPassphrase, 'newPassphrase')
      key = readRecoveryKey(recoveryKey)
      if (key === null) {
        throw new AppError('invalid', 'This is not a recovery key.', {
          fields: { recoveryKey: 'recoveryKeyWrong' },
        })
      }
      await door.restore(id, { kind: 'recoveryKey', recoveryKey: key, newPassphrase })
      return {}
    } finally {
      key?.fill(0)
      recoveryKey.fill(0)
      newPassphrase.fill(0)
    }
  },
}

function chosenFolder(host: Host, token: string): string {
  const path = host.pathOf(token)
  if (path === undefined) throw new AppError('notFound', 'Choose the folder again.')
  return path
}
