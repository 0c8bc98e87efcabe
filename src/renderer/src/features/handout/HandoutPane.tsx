import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoutChoices } from '../../../../contract/models/handout.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useDraft } from '../../api/useDraft.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { Button } from '../../ui/Button.tsx'
import { useReportSave } from '../session/saveStates.ts'
import { noChoices, parseChoices } from './choices.ts'
import { DaySheets } from './DaySheets.tsx'
import { GivenSheets } from './GivenSheets.tsx'
import { SheetDialog } from './SheetDialog.tsx'
import { SheetLines } from './SheetLines.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { SheetWarnings } from './SheetWarnings.tsx'
import { usePrint } from './usePrint.ts'
import { useSavePdf } from './useSavePdf.ts'
import { useSheet } from './useSheet.ts'
import { useSheetInputs } from './useSheetInputs.ts'
import './HandoutPane.css'

/** The sheet to take home; begins with what was kept for this client. */
export function HandoutPane({ session }: { readonly session: Session }) {
  const kept = useProcedure('handouts.kept', { clientId: session.clientId })
  return (
    <Answer of={kept}>{(choices) => <SheetBench session={session} initial={choices ?? noChoices} />}</Answer>
  )
}

interface SheetBenchProps {
  readonly session: Session
  readonly initial: HandoutChoices
}

/** What stands on the sheet, the sheet itself as it will be printed, and how it was given. */
function SheetBench({ session, initial }: SheetBenchProps) {
  const { t } = useTranslation('handout')
  const { t: sessionWords } = useTranslation('session')
  const draft = useDraft({ form: `handout:${session.id}`, initial, parse: parseChoices })
  const choices = draft.kind === 'ready' ? draft.value : null
  const proposal = useProcedure('handouts.propose', {
    sessionId: session.id,
    ...(choices?.language === undefined ? {} : { language: choices.language }),
  })
  const sheet = useSheet(session.id, useSheetInputs(session, proposal.data, choices))
  const print = usePrint()
  const save = useSavePdf(session.date)
  const [busy, setBusy] = useState<'print' | 'save' | null>(null)
  const [larger, setLarger] = useState(false)
  useReportSave(draft.kind === 'ready' ? draft.state : notTyped)

  const once = async (what: 'print' | 'save', work: () => Promise<void>) => {
    if (busy !== null) return
    setBusy(what)
    await work().finally(() => setBusy(null))
  }
  const printIt = () =>
    void once('print', async () => {
      const document = await sheet.fresh()
      if (document !== null) await print(document.documentId)
    })
  const saveIt = () => void once('save', () => save(sheet.fresh))

  useCommands([
    {
      id: 'handout.print',
      label: `${t('print')}: ${t('title')}`,
      group: sessionWords('commands.group'),
      shortcut: 'Ctrl+P',
      perform: printIt,
    },
    {
      id: 'handout.save',
      label: `${t('save')}: ${t('title')}`,
      group: sessionWords('commands.group'),
      shortcut: 'Ctrl+S',
      perform: saveIt,
    },
  ])

  return (
    <>
      <div className="handout-choices">
        <Answer of={proposal}>
          {(known) =>
            draft.kind === 'ready' ? (
              <div className="stack">
                <SheetSettings
                  clientId={session.clientId}
                  proposal={known}
                  choices={draft.value}
                  onChange={draft.change}
                />
                <SheetLines
                  proposal={known}
                  choices={draft.value}
                  onChange={draft.change}
                  onBlur={() => void draft.flush()}
                />
              </div>
            ) : null
          }
        </Answer>
      </div>
      <section className="handout-sheet" aria-label={t('title')}>
        <div className="handout-actions">
          <Button variant="primary" kbd="Ctrl+P" onPress={printIt} isPending={busy === 'print'}>
            {t('print')}
          </Button>
          <Button kbd="Ctrl+S" onPress={saveIt} isPending={busy === 'save'}>
            {t('save')}
          </Button>
        </div>
        {sheet.error === null ? null : <FailureNotice error={sheet.error} onRetry={sheet.again} />}
        {proposal.data !== undefined && choices !== null && (
          <SheetWarnings
            proposal={proposal.data}
            choices={choices}
            missing={sheet.document?.missingCharacters ?? []}
          />
        )}
        <SheetPreview
          document={sheet.document}
          paper={choices?.paper ?? 'a4'}
          working={sheet.working}
          paused={larger}
          onLarger={() => setLarger(true)}
        />
        <GivenSheets sessionId={session.id} />
        <DaySheets day={session.date} />
      </section>
      {sheet.document !== null && (
        <SheetDialog
          title={t('title')}
          documentId={sheet.document.documentId}
          isOpen={larger}
          onClose={() => setLarger(false)}
          onPrint={printIt}
        />
      )}
    </>
  )
}

const notTyped = { kind: 'idle' } as const
