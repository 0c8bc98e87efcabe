import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  AgreementSubject,
  ConsentText,
  SignatureStrokes,
} from '../../../../contract/models/agreement.ts'
import type { Client } from '../../../../contract/models/client.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { ageOn } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SignaturePad } from './SignaturePad.tsx'

interface SignDialogProps {
  readonly client: Client
  readonly texts: readonly ConsentText[]
  readonly onClose: () => void
  readonly onSigned: () => void
}

/** The words to read, what is agreed to, and the signature under it. Nothing is ticked beforehand. */
export function SignDialog({ client, texts, onClose, onSigned }: SignDialogProps) {
  const { t } = useTranslation('agreements')
  const today = useToday()
  const sign = useCommand('agreements.sign')
  const fieldError = useFieldErrors(sign.error)
  const [agreed, setAgreed] = useState<readonly AgreementSubject[]>([])
  const isMinor = client.birthDate !== null && ageOn(client.birthDate, today) < 18
  const [by, setBy] = useState(() => signerOf(client, isMinor))
  const [how, setHow] = useState<'drawn' | 'paper'>('drawn')
  const [strokes, setStrokes] = useState<SignatureStrokes>([])
  const [on, setOn] = useState(today)
  const [tried, setTried] = useState(false)

  const hand = async () => {
    setTried(true)
    if (agreed.length === 0 || (how === 'drawn' && strokes.length === 0)) return
    const reply = await sign.run({
      clientId: client.id,
      texts: texts
        .filter(({ subject }) => agreed.includes(subject))
        .map(({ subject, version }) => ({ subject, version })),
      signedBy: by,
      signature: how === 'drawn' ? { kind: 'drawn', strokes } : { kind: 'paper', on },
    })
    if (reply.ok) onSigned()
  }
  const unprintable = useProcedure('agreements.unprintable', { clientId: client.id, signedBy: by }).data ?? []
  const padError = tried && strokes.length === 0 ? t('drawFirst') : fieldError('signature')

  return (
    <Dialog
      title={t('signTitle')}
      width="wide"
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <Button variant="primary" isPending={sign.isPending} onPress={() => void hand()}>
          {t('hand')}
        </Button>
      }
    >
      <div className="stack">
        {texts.map(({ subject, title, body }) => (
          <section key={subject} className="agreements-text" aria-label={title}>
            <h3>{title}</h3>
            <div className="agreements-words">{body}</div>
            <Checkbox
              isSelected={agreed.includes(subject)}
              onChange={(yes) =>
                setAgreed(yes ? [...agreed, subject] : agreed.filter((one) => one !== subject))
              }
            >
              {t('agree')}
            </Checkbox>
          </section>
        ))}
        {tried && agreed.length === 0 ? (
          <p className="ui-field-error" role="alert">
            {t('tickFirst')}
          </p>
        ) : null}
        <div className="agreements-fields">
          <TextField
            label={t('by')}
            hint={t(isMinor ? 'byHintMinor' : 'byHint')}
            value={by}
            onChange={setBy}
            error={fieldError('signedBy')}
          />
          <Segmented
            label={t('how')}
            options={(['drawn', 'paper'] as const).map((id) => ({ id, label: t(`hows.${id}`) }))}
            value={how}
            onChange={setHow}
          />
        </div>
        {how === 'drawn' ? <MissingSigns signs={unprintable} /> : null}
        {how === 'drawn' ? (
          <SignaturePad
            strokes={strokes}
            onChange={(drawn) => {
              setStrokes(drawn)
              sign.reset()
            }}
            error={padError}
          />
        ) : (
          <div className="agreements-fields">
            <DateField
              label={t('paperOn')}
              hint={t('paperWhat')}
              value={on}
              onChange={setOn}
              today={today}
              prefer="past"
              error={fieldError('on') ?? fieldError('signature.on')}
            />
          </div>
        )}
        {sign.error !== null && sign.error.fields === undefined ? <FailureNotice error={sign.error} /> : null}
      </div>
    </Dialog>
  )
}

/** Who signs, to begin with: for a minor the guardian by the name alone, nobody while none is recorded. */
const signerOf = ({ name, guardian }: Client, isMinor: boolean): string =>
  isMinor ? (guardian.split(/[,;(]/)[0]?.trim() ?? '') : name
