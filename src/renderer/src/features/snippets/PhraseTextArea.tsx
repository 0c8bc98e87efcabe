import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { PhrasesDialog } from './PhrasesDialog.tsx'
import { usePhraseList } from './usePhraseList.ts'
import './snippets.css'

/** A text area in which "/" opens the list of phrases. */
export function PhraseTextArea({ onChange, onBlur, ...rest }: TextAreaProps) {
  const { t } = useTranslation('snippets')
  const area = useRef<HTMLTextAreaElement>(null)
  const list = usePhraseList(area)
  const [isManaging, setManaging] = useState(false)
  const listId = useId()
  const { open } = list
  const chosen = useRef<HTMLDivElement>(null)
  const at = open?.at
  useEffect(() => {
    if (at !== undefined) chosen.current?.scrollIntoView({ block: 'nearest' })
  }, [at])

  return (
    <div className="phrase-area">
      <TextArea
        {...rest}
        inputRef={area}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-activedescendant={open === null ? undefined : `${listId}-${open.at}`}
        onChange={(text) => {
          onChange(text)
          list.look(text)
        }}
        onKeyDown={(event) => {
          if (!list.onKey(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
        onBlur={(event) => {
          list.close()
          onBlur?.(event)
        }}
      />
      {open === null ? null : (
        // The focus stays in the text; a press must not take it away before the phrase is put in.
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus where it is.
        <div
          className="phrase-list"
          style={{ top: open.top + 4 }}
          onMouseDown={(event) => event.preventDefault()}
        >
          <div role="listbox" tabIndex={-1} id={listId} aria-label={t('phrases')} className="phrase-options">
            {open.phrases.map((snippet, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the text area holds the focus and hears the keys.
              <div
                key={`${snippet.id ?? 'built in'} ${snippet.word}`}
                ref={index === open.at ? chosen : undefined}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === open.at}
                className="phrase-option"
                onClick={() => list.take(snippet)}
              >
                <b>/{snippet.word}</b>
                <span className="phrase-text">{snippet.text}</span>
              </div>
            ))}
          </div>
          <button
            type="button"
            tabIndex={-1}
            className="phrase-manage"
            onClick={() => {
              list.close()
              setManaging(true)
            }}
          >
            {t('own')}
          </button>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{open === null ? '' : t('found', { count: open.phrases.length })}</span>
      </VisuallyHidden>
      {isManaging && <PhrasesDialog onClose={() => setManaging(false)} />}
    </div>
  )
}
