import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { documentAddress } from '../handout/documentAddress.ts'

interface LetterPreviewProps {
  readonly document: RenderedDocument | null
  readonly working: boolean
}

/** The real bytes that will go out. */
export function LetterPreview({ document, working }: LetterPreviewProps) {
  const { t } = useTranslation('letter')
  return (
    <div className="letter-preview">
      <div className="letter-paper">
        {document === null ? null : (
          <iframe
            key={document.documentId}
            title={t('preview')}
            src={documentAddress(document.documentId)}
            tabIndex={-1}
          />
        )}
        {document === null && working ? <Spinner label={t('drawing')} /> : null}
      </div>
      <p className="small soft" aria-live="polite">
        {working || document === null ? t('drawing') : t('pages', { count: document.pages })}
      </p>
    </div>
  )
}
