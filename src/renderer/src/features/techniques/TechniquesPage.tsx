import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Answer } from '../../api/Answer.tsx'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/Page.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { BackToSettings } from '../settings/BackToSettings.tsx'
import { OwnTemplates } from './OwnTemplates.tsx'
import { TechniqueDialog } from './TechniqueDialog.tsx'
import { TechniqueRow } from './TechniqueRow.tsx'
import './TechniquesPage.css'

/** The library of techniques: what it says, worded anew or hidden where the masseur wants, and techniques of one's own. */
export function TechniquesPage() {
  const { t } = useTranslation('techniques')
  const toast = useToast()
  const words = useErrorText()
  const techniques = useProcedure('techniques.list', {})
  const [editing, setEditing] = useState<LibraryTechnique | 'new' | null>(null)

  const hide = async (technique: LibraryTechnique, hidden: boolean) => {
    const reply = technique.own
      ? await run('techniques.changeOwn', { id: technique.key, fields: { hidden } })
      : await run('techniques.change', { code: technique.code, wording: { hidden } })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  const restore = async (technique: LibraryTechnique) => {
    const reply = await run('techniques.restore', { code: technique.code })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
  }

  return (
    <Page
      title={t('title')}
      above={<BackToSettings />}
      actions={<Button onPress={() => setEditing('new')}>{t('add')}</Button>}
    >
      <div className="techniques">
        <Card title={t('library')}>
          <p className="small soft">{t('libraryHint')}</p>
          <Answer of={techniques}>
            {(all) => (
              <ul className="technique-list">
                {all.map((technique) => (
                  <TechniqueRow
                    key={technique.key}
                    technique={technique}
                    onEdit={() => setEditing(technique)}
                    onHide={(hidden) => void hide(technique, hidden)}
                    onRestore={() => void restore(technique)}
                  />
                ))}
              </ul>
            )}
          </Answer>
        </Card>
        <OwnTemplates />
      </div>
      {editing !== null && (
        <TechniqueDialog
          technique={editing === 'new' ? null : editing}
          techniques={techniques.data ?? []}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}
