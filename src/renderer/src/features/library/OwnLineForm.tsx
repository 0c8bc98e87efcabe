import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { handoutLanguages } from '../../../../contract/models/client.ts'
import type { OwnLine } from '../../../../contract/models/library.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

interface OwnLineFormProps {
  readonly line: OwnLine | null
  readonly onClose: () => void
}

/** A line of one's own in as many languages as one can write. */
export function OwnLineForm({ line, onClose }: OwnLineFormProps) {
  const { t } = useTranslation('library')
  const { t: clientWords } = useTranslation('clients')
  const [section, setSection] = useState<OwnLine['section']>(line?.section ?? 'nextDays')
  const [texts, setTexts] = useState<OwnLine['texts']>(line?.texts ?? {})
  const save = useCommand('library.saveOwnLine')
  const retire = useCommand('library.retireOwnLine')
  const tell = useUndoOffer()
  const written = Object.values(texts).some((text) => text.trim() !== '')
  const saveIt = async () => {
    const reply = await save.run({ id: line?.id ?? null, section, texts })
    if (reply.ok) onClose()
  }
  const retireIt = async () => {
    if (line === null) return
    const reply = await retire.run({ id: line.id })
    if (!reply.ok) return
    tell(line.id, t('retired'))
    onClose()
  }
  return (
    <Dialog
      title={line === null ? t('newLine') : t('changeLine')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {line !== null && (
            <Button variant="quiet" onPress={() => void retireIt()}>
              {t('retire')}
            </Button>
          )}
          <Button variant="primary" isDisabled={!written} onPress={() => void saveIt()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Segmented
          label={t('section')}
          options={(['feel', 'nextDays'] as const).map((id) => ({ id, label: t(`sections.${id}`) }))}
          value={section}
          onChange={setSection}
        />
        {handoutLanguages.map((language) => (
          <TextArea
            key={language}
            label={clientWords(`languages.${language}`)}
            rows={1}
            value={texts[language] ?? ''}
            onChange={(text) => setTexts({ ...texts, [language]: text })}
          />
        ))}
        {save.error === null ? null : <FailureNotice error={save.error} />}
      </div>
    </Dialog>
  )
}
