import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RenderedDocument } from '../../../../contract/models/handout.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { documentAddress } from '../handout/documentAddress.ts'

interface LetterPreviewProps {
  readonly document: RenderedDocument | null
  readonly working: boolean
}

/** Milliseconds after which the viewer is made to look at its frame. */
const looks = [150, 600, 2000] as const

/**
 * The real bytes that will go out. The letter before stays in view until the new one is painted. The viewer lays its page
 * out for the whole window at first; it looks
 * again when its frame changes by a hair, which is done a few times, for nothing tells when it is ready.
 */
export function LetterPreview({ document, working }: LetterPreviewProps) {
  const { t } = useTranslation('letter')
  const [painted, setPainted] = useState<string | null>(null)
  const newest = document?.documentId ?? null
  const [narrower, setNarrower] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every document is looked at anew.
  useEffect(() => {
    const timers = looks.map((after) => setTimeout(() => setNarrower((before) => !before), after))
    return () => timers.forEach(clearTimeout)
  }, [painted, newest])
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
            className={id !== newest ? 'letter-older' : narrower ? 'letter-narrower' : undefined}
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
