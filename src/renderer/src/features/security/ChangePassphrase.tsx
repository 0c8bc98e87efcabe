import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { NewPassphrase } from '../firstStart/NewPassphrase.tsx'
import { emptyPassphrase, passphraseProblem } from '../firstStart/passphrase.ts'

/** A new passphrase in place of the present one, which is asked for once more. */
export function ChangePassphrase() {
  const { t } = useTranslation('security')
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="stack-tight">
      <span className="ui-label">{t('passphrase')}</span>
      <p className="soft small">{t('changeWhat')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('change')}</Button>
      </div>
      <Dialog
        title={t('change')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        width="narrow"
        closesOutside={false}
      >
        {isOpen ? (
          <PassphraseForm
            onCancel={() => setOpen(false)}
            onDone={() => {
              setOpen(false)
              toast({ text: t('changed') })
            }}
          />
        ) : null}
      </Dialog>
    </div>
  )
}

interface PassphraseFormProps {
  readonly onCancel: () => void
  readonly onDone: () => void
}

function PassphraseForm({ onCancel, onDone }: PassphraseFormProps) {
  const { t } = useTranslation('security')
  const [present, setPresent] = useState('')
  const [fresh, setFresh] = useState(emptyPassphrase)
  const [checked, setChecked] = useState(false)
  const change = useCommand('practice.changePassphrase')
  const fieldError = useFieldErrors(change.error)
  const problem = passphraseProblem(fresh)
  const missing = checked && present === '' ? t('missing') : undefined

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (present === '' || problem !== null || change.isPending) return
    const reply = await withSecret(present, (passphrase) =>
      withSecret(fresh.first, (newPassphrase) => change.run({ passphrase, newPassphrase })),
    )
    if (reply.ok) onDone()
  }

  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <SecretField
        label={t('present')}
        value={present}
        onChange={setPresent}
        error={missing ?? fieldError('passphrase')}
        autoFocus
      />
      <NewPassphrase value={fresh} onChange={setFresh} problem={checked ? problem : null} ownWords={[]} />
      {change.error === null || change.error.fields !== undefined ? null : (
        <FailureNotice error={change.error} />
      )}
      <div className="doorway-buttons">
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('change')}
        </Button>
      </div>
    </form>
  )
}
