import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CarryPart, carryParts } from '../../../../contract/models/carry.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { useUndo } from '../../commands/useUndo.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/Toasts.tsx'

const shortcut = 'Ctrl+L'

interface CarryForwardProps {
  readonly session: Session
  /** Day of the session before. */
  readonly from: string
}

/** Takes last time over, whole or by part, and keeps in view what was taken over and not looked at yet. */
export function CarryForward({ session, from }: CarryForwardProps) {
  const { t } = useTranslation('note')
  const toast = useToast()
  const undo = useUndo()
  const carry = useCommand('sessions.carryForward')
  const looked = useCommand('sessions.lookedAt')
  const isOpen = session.status === 'draft'

  const take = async (parts: readonly CarryPart[], below: boolean) => {
    await flushUnsaved()
    const reply = await carry.run({ sessionId: session.id, parts: [...parts], below })
    if (!reply.ok) return
    const { parts: taken, from: day, points } = reply.value
    const words = taken.map((part) => t(`parts.${part}`, { count: points })).join(', ')
    toast(
      taken.length === 0
        ? { text: t('nothingToCarry') }
        : {
            text: t('carriedFrom', { date: formatDate(day), words }),
            action: { label: t('undo'), perform: () => void undo('undo') },
          },
    )
  }

  useCommands([
    {
      id: 'session.carryForward',
      label: t('carryAll'),
      group: t('group'),
      shortcut,
      when: () => isOpen,
      perform: () => void take(carryParts, false),
    },
  ])
  if (!isOpen) return null
  return (
    <div className="stack-tight">
      <div className="row-tight">
        <Button
          size="small"
          wide
          kbd={shortcut}
          isPending={carry.isPending}
          onPress={() => void take(carryParts, false)}
        >
          {t('carryAll')}
        </Button>
        <Menu
          trigger={
            <IconButton label={t('carryPart')}>
              <ChevronDown aria-hidden="true" />
            </IconButton>
          }
          entries={carryParts.map((part) => ({
            id: part,
            label: t(`partNames.${part}`),
            onAction: () => void take([part], true),
          }))}
        />
      </div>
      {session.carried.length === 0 ? null : (
        <>
          <p className="small soft">{t('notLookedAt', { date: formatDate(from) })}</p>
          <ul className="carried-parts" aria-label={t('carriedLabel')}>
            {session.carried.map((part) => (
              <li key={part} className="note-carried-mark">
                <span>{t(`partNames.${part}`)}</span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${t('lookedAt')}: ${t(`partNames.${part}`)}`}
                  onPress={() => void looked.run({ sessionId: session.id, part })}
                >
                  {t('lookedAt')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {carry.error === null ? null : <FailureNotice error={carry.error} />}
    </div>
  )
}
