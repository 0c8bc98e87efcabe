import { CheckCheck, ChevronRight, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoutLanguage } from '../../../../contract/models/client.ts'
import type { LibraryItem } from '../../../../contract/models/library.ts'
import { useCommand } from '../../api/useCommand.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { ExerciseDrawing } from './ExerciseDrawing.tsx'

interface LibraryTextProps {
  readonly item: LibraryItem
  readonly language: HandoutLanguage
  readonly canConfirm: boolean
  readonly onConfirm: () => void
}

/** One text: its name and whether it was reviewed; opened, both languages side by side and its drawing. */
export function LibraryText({ item, language, canConfirm, onConfirm }: LibraryTextProps) {
  const { t } = useTranslation('library')
  const withdraw = useCommand('library.withdraw')
  const [open, setOpen] = useState(false)
  const translated = language !== 'en'
  const { review } = item
  return (
    <details className="library-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" className="library-chevron" />
        <span className="grow">
          {item.title}
          {item.evidence !== null && <span className="library-evidence">{item.evidence}</span>}
        </span>
        {translated && (
          <span className={review === null ? 'library-state library-open' : 'library-state'}>
            {review === null ? <CircleDashed aria-hidden="true" /> : <CheckCheck aria-hidden="true" />}
            {review === null
              ? t('unreviewed')
              : t('reviewedBy', { by: review.by, on: formatFullDate(review.on) })}
          </span>
        )}
      </summary>
      {open && (
        <div className="library-body">
          {item.exercise !== null && <ExerciseDrawing exercise={item.exercise} />}
          <ol className="library-lines">
            {item.source.map((source, index) => (
              // lines have no identity of their own, and neither come nor go while they are shown
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                {translated && <p lang={language}>{item.translated[index]}</p>}
                <p className={translated ? 'small soft' : undefined}>{source}</p>
              </li>
            ))}
          </ol>
          {translated && (
            <div>
              {review === null ? (
                <Button size="small" isDisabled={!canConfirm} onPress={onConfirm}>
                  {t('confirm')}
                </Button>
              ) : (
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => void withdraw.run({ language, item: item.id })}
                >
                  {t('withdraw')}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </details>
  )
}
