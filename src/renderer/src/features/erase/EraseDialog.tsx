import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EraseOutlook } from '../../../../contract/models/erase.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useFocusInvalid } from '../../ui/useFocusInvalid.ts'
import { EraseOutlookWords } from './EraseOutlookWords.tsx'
import { NoteForClient } from './NoteForClient.tsx'
import './erase.css'

interface EraseDialogProps {
  readonly clientId: string
  readonly onClose: () => void
  /** For somebody who only wants the client out of the list; absent where they are archived already. */
  readonly onArchive: (() => void) | undefined
  readonly onErased: () => void
}

/** Says what goes, what stays and for how long, and erases once the name is typed. */
export function EraseDialog({ clientId, ...rest }: EraseDialogProps) {
  const { t } = useTranslation('erase')
  const outlook = useProcedure('erase.outlook', { clientId })
  return (
    <Dialog title={t('title')} width="wide" isOpen onClose={rest.onClose} closesOutside={false}>
      <Answer of={outlook}>{(value) => <Inside clientId={clientId} outlook={value} {...rest} />}</Answer>
    </Dialog>
  )
}

interface InsideProps extends EraseDialogProps {
  readonly outlook: EraseOutlook
}

function Inside({ clientId, outlook, onClose, onArchive, onErased }: InsideProps) {
  const { t } = useTranslation('erase')
  const { t: common } = useTranslation('common')
  const [typed, setTyped] = useState('')
  const [alsoAside, setAlsoAside] = useState(false)
  const erase = useCommand('erase.client')
  const fieldError = useFieldErrors(erase.error)
  const form = useRef<HTMLFormElement>(null)
  useFocusInvalid(form, erase.error)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (erase.isPending || outlook.treating) return
    const reply = await erase.run({ clientId, name: typed, keptAside: alsoAside ? 'remove' : 'keep' })
    if (reply.ok) onErased()
  }
  return (
    <form ref={form} className="stack erase-form" onSubmit={(event) => void submit(event)}>
      <p>{t('insteadOf')}</p>
      {onArchive === undefined ? null : (
        <div>
          <Button size="small" onPress={onArchive}>
            {t('archiveInstead')}
          </Button>
        </div>
      )}
      <EraseOutlookWords outlook={outlook} />
      {outlook.backups.keptAside.length === 0 ? null : (
        <Checkbox isSelected={alsoAside} onChange={setAlsoAside}>
          {t('alsoAside', { count: outlook.backups.keptAside.length })}
        </Checkbox>
      )}
      <NoteForClient clientId={clientId} />
      {outlook.treating ? (
        <p role="status" className="erase-warning">
          {t('treating')}
        </p>
      ) : (
        <TextField
          label={t('confirm')}
          hint={t('confirmHint', { name: outlook.name })}
          value={typed}
          onChange={setTyped}
          error={fieldError('name')}
        />
      )}
      {erase.error === null || erase.error.fields !== undefined ? null : (
        <FailureNotice error={erase.error} />
      )}
      <div className="erase-buttons">
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button
          type="submit"
          variant="danger"
          isPending={erase.isPending}
          isDisabled={outlook.treating || typed.trim() === ''}
        >
          {t('erase')}
        </Button>
      </div>
    </form>
  )
}
