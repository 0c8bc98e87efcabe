import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../../contract/models/plan.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface DoItAnywayProps {
  readonly onReason: (reason: string) => Promise<Reply<Plan>>
}

/** "Do it anyway because ...": only with a reason, which is kept with the plan. */
export function DoItAnyway({ onReason }: DoItAnywayProps) {
  const { t } = useTranslation('plan')
  const { t: common } = useTranslation('common')
  const [writing, setWriting] = useState(false)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (!writing) {
    return (
      <Button size="small" variant="quiet" onPress={() => setWriting(true)}>
        {t('anyway')}
      </Button>
    )
  }
  return (
    <form
      className="finding-anyway"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(reason.trim() === '')
        if (reason.trim() !== '') void onReason(reason.trim())
      }}
    >
      <TextField
        label={t('anywayLabel')}
        size="small"
        autoFocus
        value={reason}
        onChange={setReason}
        error={missing ? t('anywayMissing') : undefined}
      />
      <div className="row-tight">
        <Button size="small" type="submit">
          {t('anywayKeep')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => setWriting(false)}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}
