import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnTemplate } from '../../../../contract/models/letter.ts'
import { Answer } from '../../api/Answer.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { OwnLetterForm } from './OwnLetterForm.tsx'
import './ownLetters.css'

type Editing = { readonly kind: 'none' | 'new' } | { readonly kind: 'change'; readonly id: string }

/** The letters a therapist has written for any client: to write, change and remove. */
export function OwnLetters() {
  const { t } = useTranslation('letter')
  const toast = useToast()
  const templates = useProcedure('letters.templates', {})
  const remove = useCommand('letters.removeTemplate')
  const save = useCommand('letters.saveTemplate')
  const [editing, setEditing] = useState<Editing>({ kind: 'none' })
  const done = () => setEditing({ kind: 'none' })
  const begin = () => setEditing({ kind: 'new' })

  const take = async ({ id, ...words }: OwnTemplate) => {
    const reply = await remove.run({ id })
    if (!reply.ok) return
    toast({
      text: t('ownRemoved', { name: words.name }),
      action: { label: t('undo'), perform: () => void save.run({ id: null, ...words }) },
    })
  }

  return (
    <Answer of={templates}>
      {({ own, builtIn }) => (
        <div className="stack">
          <p className="soft small">{t('ownWhat')}</p>
          {own.length === 0 && editing.kind === 'none' ? (
            <EmptyState title={t('ownNone')} action={<Button onPress={begin}>{t('ownAdd')}</Button>}>
              {t('ownNoneHint')}
            </EmptyState>
          ) : null}
          {own.length === 0 ? null : (
            <ul className="own-letters" aria-label={t('ownLetters')}>
              {own.map((template) => (
                <li key={template.id}>
                  {editing.kind === 'change' && editing.id === template.id ? (
                    <OwnLetterForm template={template} builtIn={builtIn} onDone={done} />
                  ) : (
                    <>
                      <span className="grow">
                        <b dir="auto">{template.name}</b>
                        <span className="own-letter-text soft small" dir="auto">
                          {template.subject}
                        </span>
                      </span>
                      <IconButton
                        label={t('ownChange', { name: template.name })}
                        onPress={() => setEditing({ kind: 'change', id: template.id })}
                      >
                        <Pencil aria-hidden="true" />
                      </IconButton>
                      <IconButton
                        label={t('ownRemove', { name: template.name })}
                        onPress={() => void take(template)}
                      >
                        <Trash2 aria-hidden="true" />
                      </IconButton>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
          {editing.kind === 'new' ? (
            <OwnLetterForm template={null} builtIn={builtIn} onDone={done} />
          ) : own.length === 0 ? null : (
            <div>
              <Button size="small" onPress={begin}>
                {t('ownAdd')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Answer>
  )
}
