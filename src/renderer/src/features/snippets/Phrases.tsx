import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snippet } from '../../../../contract/models/snippet.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { PhraseForm } from './PhraseForm.tsx'
import './snippets.css'

type Editing =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly id: string }

/** The list of phrases: one's own to write, change and remove; a built-in one is changed by writing one's own. */
export function Phrases() {
  const { t } = useTranslation('snippets')
  const toast = useToast()
  const snippets = useProcedure('snippets.list', {}).data ?? []
  const remove = useCommand('snippets.remove')
  const save = useCommand('snippets.save')
  const [editing, setEditing] = useState<Editing>({ kind: 'none' })
  const done = () => setEditing({ kind: 'none' })

  const take = async ({ id, word, text }: Snippet) => {
    if (id === null) return
    const reply = await remove.run({ id })
    if (!reply.ok) return
    toast({
      text: t('removed', { word }),
      action: { label: t('undo'), perform: () => void save.run({ id: null, word, text }) },
    })
  }

  return (
    <div className="stack">
      <p className="soft">{t('help')}</p>
      <ul className="phrases" aria-label={t('phrases')}>
        {snippets.map((snippet) => (
          <li key={`${snippet.id ?? 'built in'} ${snippet.word}`}>
            {editing.kind === 'change' && snippet.id === editing.id ? (
              <PhraseForm snippet={snippet} onDone={done} />
            ) : (
              <>
                <span className="grow">
                  <b>/{snippet.word}</b>
                  {snippet.id === null ? <span className="soft small"> {t('builtIn')}</span> : null}
                  <span className="phrase-text" dir="auto">
                    {snippet.text}
                  </span>
                </span>
                {snippet.id === null ? null : (
                  <>
                    <IconButton
                      label={t('change', { word: snippet.word })}
                      onPress={() => setEditing({ kind: 'change', id: snippet.id ?? '' })}
                    >
                      <Pencil aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label={t('remove', { word: snippet.word })}
                      onPress={() => void take(snippet)}
                    >
                      <Trash2 aria-hidden="true" />
                    </IconButton>
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {editing.kind === 'new' ? (
        <PhraseForm snippet={null} onDone={done} />
      ) : (
        <div>
          <Button size="small" onPress={() => setEditing({ kind: 'new' })}>
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  )
}
