import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../../contract/models/health.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** What must not be forgotten, the most serious first; what finds no room whole is one press away, never cut. */
export function HeaderAlerts({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('session')
  const alerts = useProcedure('health.alerts', { clientId }).data ?? none
  const list = useRef<HTMLUListElement>(null)
  const [fitting, setFitting] = useState(alerts.length)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null || alerts.length === 0) return
    const measure = () => setFitting(wholeChildren(element))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [alerts])
  const more = alerts.length - fitting
  return (
    <>
      <ul ref={list} className="session-alerts" aria-label={t('alerts')}>
        {alerts.map((alert, place) => (
          // Still laid out, so that it can be measured again when the window changes.
          <li key={alert.id} className={place < fitting ? undefined : 'session-alert-over'}>
            <AlertChip alert={alert} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Popover
          label={t('alerts')}
          trigger={<Button size="small">{t('moreAlerts', { count: more })}</Button>}
        >
          <ul className="session-alerts-all" aria-label={t('alerts')}>
            {alerts.map((alert) => (
              <li key={alert.id}>
                <AlertChip alert={alert} />
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </>
  )
}

const none: readonly Alert[] = []

function AlertChip({ alert: { severity, label, restricts, cleared } }: { readonly alert: Alert }) {
  return <Chip severity={severity} label={label} detail={restricts} cleared={cleared} />
}

/** How many children, from the first on, stand within the element to their last pixel; the first one counts always. */
function wholeChildren(element: HTMLElement): number {
  const foot = element.getBoundingClientRect().bottom + 1
  const children = [...element.children]
  const over = children.findIndex((child) => child.getBoundingClientRect().bottom > foot)
  return Math.max(1, over === -1 ? children.length : over)
}
