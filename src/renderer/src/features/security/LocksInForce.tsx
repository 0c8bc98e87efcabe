import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocksInForce as Locks } from '../../../../contract/host.ts'
import { host } from '../../api/host.ts'
import './security.css'

/** What locks the practice by itself on this very computer, and what does not. */
export function LocksInForce({ idleMinutes }: { readonly idleMinutes: number }) {
  const { t } = useTranslation('security')
  const [locks, setLocks] = useState<Locks | null>(null)
  useEffect(() => {
    void host.invoke('locksInForce', {}).then(setLocks)
  }, [])
  if (locks === null) return null
  return (
    <div className="stack-tight">
      <span className="ui-label">{t('locks')}</span>
      <ul className="security-locks">
        <li>{idleMinutes === 0 ? t('noIdle') : t('byIdle', { count: idleMinutes })}</li>
        {locks.suspend ? <li>{t('bySleep')}</li> : null}
        <li>{locks.screenLock ? t('byScreen') : t('notByScreen')}</li>
        <li>{t('byHand')}</li>
      </ul>
      <p className="soft small">{t('copied')}</p>
    </div>
  )
}
