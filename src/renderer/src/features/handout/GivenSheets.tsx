import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GivenHandout } from '../../../../contract/models/handout.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatDate, formatTime } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { SheetDialog } from './SheetDialog.tsx'
import { usePrint } from './usePrint.ts'

/** What the client took home from this session, each as it was given. */
export function GivenSheets({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('handout')
  const toast = useToast()
  const words = useErrorText()
  const print = usePrint()
  const given = useProcedure('handouts.given', { sessionId }).data ?? []
  const [opened, setOpened] = useState<{ title: string; documentId: string } | null>(null)
  if (given.length === 0) return null

  const open = async (sheet: GivenHandout) => {
    const reply = await run('handouts.open', { id: sheet.id })
    if (reply.ok) setOpened({ title: t('givenTitle', when(sheet)), documentId: reply.value.documentId })
    else toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  return (
    <section aria-label={t('given')} className="handout-given">
      <h2>{t('given')}</h2>
      <ul>
        {given.map((sheet) => (
          <li key={sheet.id}>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('openGiven', { ...when(sheet), how: t(`how.${sheet.how}`) })}
              onPress={() => void open(sheet)}
            >
              {t('givenOn', when(sheet))}
            </Button>
            <span className="small soft">{t(`how.${sheet.how}`)}</span>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <SheetDialog
          {...opened}
          isOpen
          onClose={() => setOpened(null)}
          onPrint={() => void print(opened.documentId)}
        />
      )}
    </section>
  )
}

const when = ({ givenAt }: GivenHandout): { date: string; time: string } => ({
  date: formatDate(givenAt),
  time: formatTime(givenAt),
})
