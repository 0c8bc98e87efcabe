import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../../contract/models/common.ts'
import { type HandoutPaper, handoutPapers } from '../../../../contract/models/handout.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTogether } from './useTogether.ts'
import './TogetherDialog.css'

interface TogetherDialogProps {
  /** The day it begins with. */
  readonly day: string
  readonly onClose: () => void
}

/** The sheets of a day's sessions, printed or saved in one go. */
export function TogetherDialog({ day, onClose }: TogetherDialogProps) {
  const { t } = useTranslation('handout')
  const [typed, setTyped] = useState(day)
  const isDay = LocalDate.safeParse(typed).success
  const [left, setLeft] = useState<readonly string[]>([])
  const [paper, setPaper] = useState<HandoutPaper>('a4')
  const sessions = useProcedure('handouts.ofDay', { date: isDay ? typed : day })
  const { part, save, print, stop } = useTogether()
  const sessionIds = (sessions.data ?? [])
    .map(({ sessionId }) => sessionId)
    .filter((id) => !left.includes(id))
  const count = sessionIds.length
  const idle = part === null
  return (
    <Dialog
      title={t('together.title')}
      isOpen
      closesOutside={false}
      onClose={() => {
        stop()
        onClose()
      }}
      actions={
        idle ? (
          <>
            <Button isDisabled={count === 0} onPress={() => void save({ sessionIds, paper })}>
              {t('together.save', { count })}
            </Button>
            <Button
              variant="primary"
              isDisabled={count === 0}
              onPress={() => void print({ sessionIds, paper })}
            >
              {t('together.print', { count })}
            </Button>
          </>
        ) : (
          <>
            <progress className="together-progress" value={part} max={1} aria-label={t('together.running')} />
            <Button onPress={stop}>{t('together.stop')}</Button>
          </>
        )
      }
    >
      <div className="stack">
        <p className="soft">{t('together.what')}</p>
        <div className="together-head">
          <DateField label={t('together.day')} value={typed} onChange={setTyped} today={day} prefer="past" />
          <Segmented
            label={t('together.paper')}
            options={handoutPapers.map((id) => ({ id, label: t(`papers.${id}`) }))}
            value={paper}
            onChange={setPaper}
            isDisabled={!idle}
          />
        </div>
        <Answer of={sessions}>
          {(known) =>
            known.length === 0 ? (
              <p className="soft">{t('together.none')}</p>
            ) : (
              <ul className="together-list" aria-label={t('together.sessions')}>
                {known.map(({ sessionId, clientName, startTime, given }) => (
                  <li key={sessionId}>
                    <Checkbox
                      isSelected={!left.includes(sessionId)}
                      isDisabled={!idle}
                      onChange={(ticked) =>
                        setLeft(ticked ? left.filter((id) => id !== sessionId) : [...left, sessionId])
                      }
                    >
                      <span className="num soft">{startTime ?? ''}</span> <bdi>{clientName}</bdi>
                      {given > 0 && (
                        <span className="soft small"> · {t('together.given', { count: given })}</span>
                      )}
                    </Checkbox>
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </div>
    </Dialog>
  )
}
