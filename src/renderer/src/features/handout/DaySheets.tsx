import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands/useCommands.ts'
import { Button } from '../../ui/Button.tsx'
import { TogetherDialog } from './TogetherDialog.tsx'

/** From the sheet of one session to those of its whole day. */
export function DaySheets({ day }: { readonly day: string }) {
  const { t } = useTranslation('handout')
  const { t: sessionWords } = useTranslation('session')
  const [open, setOpen] = useState(false)
  useCommands([
    {
      id: 'handout.together',
      label: t('together.title'),
      group: sessionWords('commands.group'),
      perform: () => setOpen(true),
    },
  ])
  return (
    <div>
      <Button size="small" variant="quiet" onPress={() => setOpen(true)}>
        {t('together.ofDay')}
      </Button>
      {open && <TogetherDialog day={day} onClose={() => setOpen(false)} />}
    </div>
  )
}
