import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { handoverParts } from '../../../../contract/models/handover.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

interface HandOverDialogProps {
  readonly intakeId: string
  readonly onClose: () => void
}

/** Says what handing the window over means, and does it. From then on the gate shows nothing but the intake. */
export function HandOverDialog({ intakeId, onClose }: HandOverDialogProps) {
  const { t } = useTranslation('intake')
  const begin = useCommand('handover.begin')
  const [parts, setParts] = useState<(typeof handoverParts)[number]>('both')
  return (
    <Dialog
      title={t('handTitle')}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isPending={begin.isPending}
          onPress={() => void begin.run({ intakeId, parts })}
        >
          {t('handNow')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('handWhat')}</p>
        <Segmented
          label={t('handParts')}
          options={handoverParts.map((id) => ({ id, label: t(`parts.${id}`) }))}
          value={parts}
          onChange={setParts}
        />
        {begin.error === null ? null : <FailureNotice error={begin.error} />}
      </div>
    </Dialog>
  )
}
