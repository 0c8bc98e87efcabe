import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { Button } from '../../ui/Button.tsx'
import { SignDialog } from './SignDialog.tsx'
import './signing.css'

const shortcut = 'Ctrl+Shift+S'

/** The one act that ends a note: everything typed goes to disk first, then it is asked, then it is signed. */
export function SignBar({ session }: { readonly session: Session }) {
  const { t } = useTranslation('signing')
  const [isAsking, setAsking] = useState(false)
  const sign = useCommand('signing.sign')
  const ask = () => {
    sign.reset()
    void flushUnsaved()
    setAsking(true)
  }
  useCommands([{ id: 'session.sign', label: t('signNote'), group: t('group'), shortcut, perform: ask }])
  return (
    <div className="sign-bar">
      <Button variant="primary" wide icon={<PenLine aria-hidden="true" />} kbd={shortcut} onPress={ask}>
        {t('signNote')}
      </Button>
      {isAsking && (
        <SignDialog
          session={session}
          error={sign.error}
          isPending={sign.isPending}
          onCancel={() => setAsking(false)}
          onSign={async () => {
            // a field that cannot be written says so itself; signing without it would sign it away
            if (!(await flushUnsaved())) return setAsking(false)
            const reply = await sign.run({ sessionId: session.id })
            if (reply.ok) setAsking(false)
          }}
        />
      )}
    </div>
  )
}
