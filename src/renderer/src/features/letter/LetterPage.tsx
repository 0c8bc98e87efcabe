import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Client } from '../../../../contract/models/client.ts'
import { LetterFields, type LetterProposal } from '../../../../contract/models/letter.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { Found } from '../../api/Found.tsx'
import { run } from '../../api/run.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { Page } from '../../ui/Page.tsx'
import { LetterForm } from './LetterForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'
import { useLetter } from './useLetter.ts'
import { useOut } from './useOut.ts'
import './LetterPage.css'

/** A letter about a client: written on the left, as it will go out on the right. */
export function LetterPage({ clientId }: { readonly clientId: string }) {
  const client = useProcedure('clients.get', { id: clientId })
  const proposal = useProcedure('letters.propose', { clientId, template: 'report' })
  return (
    <Found of={client} what="client">
      {(known) => (
        <Answer of={proposal}>{(proposed) => <WrittenLetter client={known} proposal={proposed} />}</Answer>
      )}
    </Found>
  )
}

const parse = (stored: unknown): LetterFields | null => LetterFields.safeParse(stored).data ?? null

interface WrittenLetterProps {
  readonly client: Client
  readonly proposal: LetterProposal
}

function WrittenLetter({ client, proposal }: WrittenLetterProps) {
  const draft = useDraft({ form: `letter:${client.id}`, initial: proposal.fields, parse })
  if (draft.kind === 'loading') return null
  return <Editor client={client} proposal={proposal} draft={draft} />
}

interface EditorProps extends WrittenLetterProps {
  readonly draft: Extract<ReturnType<typeof useDraft<LetterFields>>, { kind: 'ready' }>
}

function Editor({ client, proposal, draft }: EditorProps) {
  const { t } = useTranslation('letter')
  const [, navigate] = useLocation()
  const today = useToday()
  const out = useOut()
  const letter = useLetter(client.id, draft.value)
  const back = () => navigate(`/clients/${client.id}`)

  const leave = async (went: boolean) => {
    if (!went) return
    await draft.clear()
    back()
  }
  const print = async () => {
    const sheet = await letter.fresh()
    if (sheet === null) return
    const { documentId } = sheet
    await leave(await out.print(documentId, () => run('letters.give', { documentId })))
  }
  const save = async () => {
    const went = await out.save(`letter-${today}.pdf`, async (token) => {
      const sheet = await letter.fresh()
      if (sheet === null) return { ok: false, error: { code: 'internal', message: '' } }
      return run('letters.save', { documentId: sheet.documentId, token })
    })
    await leave(went)
  }

  return (
    <Page
      title={t('title')}
      under={<bdi>{client.name}</bdi>}
      actions={
        <>
          <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          <Button onPress={back}>{t('later')}</Button>
          <Button onPress={() => void save()}>{t('save')}</Button>
          <Button variant="primary" onPress={() => void print()}>
            {t('print')}
          </Button>
        </>
      }
      body="fill"
    >
      <div className="letter-page">
        <LetterForm
          clientId={client.id}
          fields={draft.value}
          proposal={proposal}
          resumed={draft.resumed}
          onChange={draft.change}
        />
        <div className="letter-side">
          <MissingSigns signs={letter.document?.missingCharacters ?? []} />
          {letter.error === null ? null : <FailureNotice error={letter.error} />}
          <LetterPreview document={letter.document} working={letter.working} />
        </div>
      </div>
    </Page>
  )
}
