import { FileText, Mail } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { call } from '../../api/practice.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { takeHit } from '../../commands/hit.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RowButton, Rows } from '../../ui/Rows.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { SheetDialog } from '../handout/SheetDialog.tsx'
import { usePrint } from '../handout/usePrint.ts'
import './PapersCard.css'

interface Paper {
  readonly id: string
  readonly kind: 'sheet' | 'letter'
  readonly at: string
  readonly title: string
}

/** A letter is kept when it first goes out; one more print of it adds nothing. */
const keptAlready = () => Promise.resolve({ ok: true, value: null } as const)

/** What went out on paper or as a file: sheets given and letters, the newest first; pressing one shows it as it was. */
export function PapersCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('letter')
  const [, navigate] = useLocation()
  const today = useToday()
  const words = useErrorText()
  const toast = useToast()
  const print = usePrint()
  const sheets = useProcedure('handouts.ofClient', { clientId }).data ?? []
  const letters = useProcedure('letters.ofClient', { clientId }).data ?? []
  const [opened, setOpened] = useState<{ kind: Paper['kind']; title: string; documentId: string } | null>(
    null,
  )
  const papers: readonly Paper[] = [
    ...sheets.map(({ id, givenAt }) => ({ id, kind: 'sheet' as const, at: givenAt, title: t('sheet') })),
    ...letters.map(({ id, writtenAt, subject }) => ({
      id,
      kind: 'letter' as const,
      at: writtenAt,
      title: subject === '' ? t('title') : subject,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at))

  const open = async ({ id, kind, title }: Paper) => {
    const reply = kind === 'sheet' ? await call('handouts.open', { id }) : await call('letters.open', { id })
    if (reply.ok) setOpened({ kind, title, documentId: reply.value.documentId })
    else toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  // found by its words: shown at once
  useEffect(() => {
    const found = papers.find(({ id }) => takeHit(id) !== null)
    if (found !== undefined) void open(found)
  })
  return (
    <Card
      title={t('papers')}
      action={
        <Button variant="quiet" size="small" onPress={() => navigate(`/clients/${clientId}/letter`)}>
          {t('write')}
        </Button>
      }
    >
      {papers.length === 0 ? <p className="soft">{t('noPapers')}</p> : null}
      {papers.length === 0 ? null : (
        <Rows className="papers-list">
          {papers.map((paper) => (
            <li key={paper.id}>
              <RowButton className="papers-row" onPress={() => void open(paper)}>
                {paper.kind === 'sheet' ? <FileText aria-hidden="true" /> : <Mail aria-hidden="true" />}
                <span className="papers-title">{paper.title}</span>
                <span className="soft small num">{formatDate(paper.at, today)}</span>
              </RowButton>
            </li>
          ))}
        </Rows>
      )}
      {opened === null ? null : (
        <SheetDialog
          title={opened.title}
          documentId={opened.documentId}
          isOpen
          onClose={() => setOpened(null)}
          onPrint={() => void print(opened.documentId, opened.kind === 'sheet' ? undefined : keptAlready)}
        />
      )}
    </Card>
  )
}
