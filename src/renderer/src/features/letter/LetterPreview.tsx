import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { documentAddress } from '../handout/documentAddress.ts'

interface LetterPreviewProps {
  readonly document: RenderedDocument | null
  readonly working: boolean
}

/** The real bytes that will go out. The letter before stays in view until the new one is painted. */
export function LetterPreview({ document, working }: LetterPreviewProps) {
  const { t } = useTranslation('letter')
  const [painted, setPainted] = useState<string | null>(null)
  const newest = document?.documentId ?? null
  const frames = [...new Set([painted, newest])].filter((id) => id !== null)
  return (
    <div className="letter-preview">
      <div className="letter-paper">
        {frames.map((id) => (
          <iframe
            key={id}
            title={t('preview')}
            src={documentAddress(id)}
            tabIndex={-1}
            aria-hidden={id !== newest}
            className={id === newest ? undefined : 'letter-older'}
            onLoad={() => {
              if (id === newest) setPainted(id)
            }}
          />
        ))}
        {document === null && working ? <Spinner label={t('drawing')} /> : null}
      </div>
      <p className="small soft" aria-live="polite">
        {working || document === null ? t('drawing') : t('pages', { count: document.pages })}
      </p>
    </div>
  )
}
