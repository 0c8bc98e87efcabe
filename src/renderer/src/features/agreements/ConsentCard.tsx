import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '../../../../contract/models/agreement.ts'
import type { Client } from '../../../../contract/models/client.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RowButton, Rows } from '../../ui/Rows.tsx'
import { AgreementDialog } from './AgreementDialog.tsx'
import { BlankFormDialog } from './BlankFormDialog.tsx'
import { ConsentState } from './ConsentState.tsx'
import { SignDialog } from './SignDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'
import './agreements.css'

interface ConsentCardProps {
  readonly client: Client
}

type Opened =
  | { readonly kind: 'none' | 'sign' | 'blank' }
  | { readonly kind: 'look' | 'withdraw'; readonly agreement: Agreement }

/** What the client has agreed to, and what is still missing. */
export function ConsentCard({ client }: ConsentCardProps) {
  const clientId = client.id
  const { t } = useTranslation('agreements')
  const agreements = useProcedure('agreements.forClient', { clientId })
  const texts = useProcedure('agreements.texts', {})
  const [opened, setOpened] = useState<Opened>({ kind: 'none' })
  const close = () => setOpened({ kind: 'none' })

  const offerUndo = useUndoOffer()
  const done = (text: string) => {
    close()
    offerUndo(clientId, text)
  }

  return (
    <Card
      title={t('title')}
      action={
        <Button variant="quiet" size="small" onPress={() => setOpened({ kind: 'sign' })}>
          {t('sign')}
        </Button>
      }
    >
      <Answer of={agreements}>
        {({ states }) => (
          <Rows>
            {states.map((state) => (
              <li key={state.subject}>
                {state.latest === null ? (
                  <ConsentState state={state} />
                ) : (
                  <RowButton
                    onPress={() =>
                      state.latest !== null && setOpened({ kind: 'look', agreement: state.latest })
                    }
                  >
                    <ConsentState state={state} />
                  </RowButton>
                )}
              </li>
            ))}
          </Rows>
        )}
      </Answer>
      <div className="agreements-foot">
        <Button variant="quiet" size="small" onPress={() => setOpened({ kind: 'blank' })}>
          {t('printBlank')}
        </Button>
      </div>
      {opened.kind === 'sign' && texts.data !== undefined ? (
        <SignDialog client={client} texts={texts.data} onClose={close} onSigned={() => done(t('kept'))} />
      ) : null}
      {opened.kind === 'blank' ? (
        <BlankFormDialog title={t('blankTitle')} form="agreements.blank" onClose={close} />
      ) : null}
      {opened.kind === 'look' ? (
        <AgreementDialog
          agreement={opened.agreement}
          onClose={close}
          onWithdraw={() => setOpened({ kind: 'withdraw', agreement: opened.agreement })}
        />
      ) : null}
      {opened.kind === 'withdraw' ? (
        <WithdrawDialog
          agreement={opened.agreement}
          onClose={close}
          onWithdrawn={() => done(t('withdrawn'))}
        />
      ) : null}
    </Card>
  )
}
