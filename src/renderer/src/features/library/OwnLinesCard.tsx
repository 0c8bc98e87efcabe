import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnLine } from '../../../../contract/models/library.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { OwnLineForm } from './OwnLineForm.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'

const wordsOf = ({ texts }: OwnLine): string => texts.en ?? Object.values(texts)[0] ?? ''

/** The therapist's own lines for clients' sheets, each in as many languages as it has been written in. */
export function OwnLinesCard() {
  const { t } = useTranslation('library')
  const lines = useProcedure('library.ownLines', {})
  const [editing, setEditing] = useState<OwnLine | 'new' | null>(null)
  const [looking, setLooking] = useState<OwnLine | null>(null)
  return (
    <Card title={t('ownLines')}>
      <div className="stack-tight">
        <p className="small soft">{t('ownLinesWhat')}</p>
        <Answer of={lines}>
          {(known) => (
            <ul className="library-list" aria-label={t('ownLines')}>
              {known.map((line) => (
                <li key={line.id} className="library-own">
                  <span className="grow">
                    {wordsOf(line)}
                    <span className="library-evidence">
                      {t('ownState', {
                        languages: Object.keys(line.texts).join(', '),
                        version: line.version,
                      })}
                    </span>
                  </span>
                  {line.version > 1 && (
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t('versionsOfThis', { title: wordsOf(line) })}
                      onPress={() => setLooking(line)}
                    >
                      {t('versions')}
                    </Button>
                  )}
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('changeThis', { title: wordsOf(line) })}
                    onPress={() => setEditing(line)}
                  >
                    {t('change')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Answer>
        <div>
          <Button size="small" onPress={() => setEditing('new')}>
            {t('newLine')}
          </Button>
        </div>
      </div>
      {editing !== null && (
        <OwnLineForm line={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {looking !== null && (
        <VersionsDialog id={looking.id} title={wordsOf(looking)} onClose={() => setLooking(null)} />
      )}
    </Card>
  )
}
