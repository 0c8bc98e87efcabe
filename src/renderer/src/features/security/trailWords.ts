import type { TFunction } from 'i18next'

/** What a line of the trail says, by its kind; one of a version before or after this by what it is about. */
export function trailWords(t: TFunction<'audit'>, kind: string): string {
  switch (kind) {
    case 'practice.unlock':
      return t('exact.practiceUnlock')
    case 'practice.unlockWithRecoveryKey':
      return t('exact.practiceUnlockWithRecoveryKey')
    case 'practice.locked':
      return t('exact.practiceLocked')
    case 'practice.openedItself':
      return t('exact.practiceOpenedItself')
    case 'practice.stayUnlocked':
      return t('exact.practiceStayUnlocked')
    case 'practice.askEachTime':
      return t('exact.practiceAskEachTime')
    case 'practice.refused':
      return t('exact.practiceRefused')
    case 'practice.changePassphrase':
      return t('exact.practiceChangePassphrase')
    case 'practice.newRecoveryKey':
      return t('exact.practiceNewRecoveryKey')
    case 'backup.made':
      return t('exact.backupMade')
    case 'backup.opened':
      return t('exact.backupOpened')
    case 'backup.rewrapOlder':
      return t('exact.backupRewrapOlder')
    case 'backup.removeOlder':
      return t('exact.backupRemoveOlder')
    case 'backup.restored':
      return t('exact.backupRestored')
    case 'clients.create':
      return t('exact.clientsCreate')
    case 'takeout.start':
      return t('exact.takeoutStart')
    case 'takeout.import':
      return t('exact.takeoutImport')
    case 'clientImport.run':
      return t('exact.clientImport')
    case 'erase.client':
      return t('exact.eraseClient')
    case 'erase.again':
      return t('exact.eraseAgain')
    case 'clients.merge':
      return t('exact.clientsMerge')
    case 'letters.give':
      return t('exact.lettersGive')
    case 'dossier.save':
    case 'dossier.saveData':
      return t('exact.dossierSave')
    case 'clients.mergedAway':
      return t('exact.clientsMergedAway')
    case 'clients.unmerge':
      return t('exact.clientsUnmerge')
    case 'clients.mergedBack':
      return t('exact.clientsMergedBack')
    case 'sessions.create':
      return t('exact.sessionsCreate')
    case 'signing.sign':
      return t('exact.signingSign')
    case 'signing.amend':
      return t('exact.signingAmend')
    default:
      return aboutWords(t, kind.slice(0, kind.indexOf('.')))
  }
}

function aboutWords(t: TFunction<'audit'>, about: string): string {
  switch (about) {
    case 'clients':
    case 'health':
    case 'sessions':
    case 'chart':
    case 'motions':
    case 'outcomes':
    case 'plans':
    case 'appointments':
    case 'undo':
    case 'agreements':
    case 'intakes':
    case 'handover':
    case 'attachments':
    case 'handouts':
    case 'practice':
    case 'backup':
      return t(`kinds.${about}`)
    default:
      return t('kinds.other')
  }
}
