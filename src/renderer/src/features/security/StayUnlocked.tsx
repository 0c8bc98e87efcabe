import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useToast } from '../../ui/Toasts.tsx'

/** Whether Effleurage opens on this computer without its passphrase; offered only where a real keychain keeps the key. */
export function StayUnlocked() {
  const { t } = useTranslation('security')
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const staying = useProcedure('practice.staying', {}).data
  const askEachTime = useCommand('practice.askEachTime')
  if (staying === undefined) return null
  const { possible, on } = staying

  const turnOff = async () => {
    const reply = await askEachTime.run({})
    if (reply.ok) toast({ text: t('stay.turnedOff') })
  }
  return (
    <div className="stack-tight">
      <span className="ui-label">{t('stay.title')}</span>
      <p className="soft small">{on ? t('stay.on') : possible ? t('stay.off') : t('stay.none')}</p>
      {on && !possible ? <p className="soft small">{t('stay.gone')}</p> : null}
      {on || possible ? (
        <div>
          {on ? (
            <Button onPress={() => void turnOff()} isPending={askEachTime.isPending}>
              {t('stay.turnOff')}
            </Button>
          ) : (
            <Button onPress={() => setAsking(true)}>{t('stay.turnOn')}</Button>
          )}
        </div>
      ) : null}
      {askEachTime.error === null ? null : <FailureNotice error={askEachTime.error} />}
      <Dialog
        title={t('stay.title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        width="narrow"
        closesOutside={false}
      >
        {isAsking ? <Agreement onClose={() => setAsking(false)} /> : null}
      </Dialog>
    </div>
  )
}

/** What it means, and the passphrase once more: nobody who finds the practice open turns it on. */
function Agreement({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('security')
  const toast = useToast()
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState(false)
  const stay = useCommand('practice.stayUnlocked')
  const fieldError = useFieldErrors(stay.error)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (typed === '' || stay.isPending) return
    const reply = await withSecret(typed, (passphrase) => stay.run({ passphrase }))
    if (!reply.ok) return
    toast({ text: t('stay.turnedOn') })
    onClose()
  }
  return (
    <form className="doorway-form" onSubmit={(event) => void submit(event)}>
      <p>{t('stay.means')}</p>
      <SecretField
        label={t('present')}
        value={typed}
        onChange={setTyped}
        error={checked && typed === '' ? t('missing') : fieldError('passphrase')}
        autoFocus
      />
      {stay.error === null || stay.error.fields !== undefined ? null : <FailureNotice error={stay.error} />}
      <div className="doorway-buttons">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={stay.isPending}>
          {t('stay.turnOn')}
        </Button>
      </div>
    </form>
  )
}
