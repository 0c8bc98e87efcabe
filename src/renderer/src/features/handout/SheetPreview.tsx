import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoutPaper, RenderedDocument } from '../../../../contract/models/handout.ts'
import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { documentAddress } from './documentAddress.ts'

interface SheetPreviewProps {
  readonly document: RenderedDocument | null
  readonly paper: HandoutPaper
  readonly working: boolean
  /** While the same sheet is looked at larger. */
  readonly paused: boolean
  readonly onLarger: () => void
}

/** The real bytes that will be printed. The sheet before stays in view until the new one is painted. */
export function SheetPreview({ document, paper, working, paused, onLarger }: SheetPreviewProps) {
  const { t } = useTranslation('handout')
  const [painted, setPainted] = useState<string | null>(null)
  const newest = document?.documentId ?? null
  const frames = [...new Set([painted, newest])].filter((id) => id !== null)
  return (
    <div className="handout-preview">
      <div className="handout-paper" data-paper={paper}>
        {frames.map((id) => (
          <iframe
            key={id}
            title={t('preview')}
            src={documentAddress(id)}
            tabIndex={-1}
            aria-hidden={id !== newest || paused}
            className={id !== newest ? 'handout-older' : undefined}
            onLoad={() => {
              if (id === newest) setPainted(id)
            }}
          />
        ))}
        {document === null && working && <Spinner label={t('drawing')} />}
      </div>
      <div className="handout-about">
        <p className="small soft" aria-live="polite">
          {working
            ? t('drawing')
            : document === null
              ? ''
              : t('pages', { count: document.pages, paper: t(`papers.${paper}`) })}
        </p>
        <Button
          size="small"
          variant="quiet"
          icon={<Maximize2 aria-hidden="true" />}
          isDisabled={document === null}
          onPress={onLarger}
        >
          {t('larger')}
        </Button>
      </div>
    </div>
  )
}
