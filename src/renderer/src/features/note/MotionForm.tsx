import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  endFeels,
  type Motion,
  type MotionFields,
  type Movement,
  motionRegions,
  movementsOf,
} from '../../../../contract/models/motion.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { firstMotion, readMotion, withRegion } from './motionEntry.ts'
import { useMotionWords } from './useMotionWords.ts'

interface MotionFormProps {
  readonly sessionId: string
  /** What was written down last: the next one mostly lies in the same region. */
  readonly last: Motion | undefined
}

/** One movement, typed in one line or chosen; Enter adds it, and the line is ready for the next. */
export function MotionForm({ sessionId, last }: MotionFormProps) {
  const { t } = useTranslation('note')
  const words = useMotionWords()
  const add = useCommand('motions.add')
  const [typed, setTyped] = useState('')
  const [fields, setFields] = useState<MotionFields>({
    ...firstMotion,
    ...(last && { region: last.region, movement: last.movement, mode: last.mode }),
  })
  const change = (some: Partial<MotionFields>) => setFields({ ...fields, ...some })
  const submit = async () => {
    const reply = await add.run({ sessionId, fields })
    if (!reply.ok) return
    setTyped('')
    setFields({ ...fields, degrees: null, endFeel: null, note: '' })
  }
  const movements: readonly Movement[] = movementsOf[fields.region]
  return (
    <form
      className="note-motion-form"
      aria-label={t('addMotion')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="note-wide">
        <TextField
          label={t('motionLine')}
          size="small"
          placeholder={t('motionLinePlaceholder')}
          value={typed}
          onChange={(text) => {
            setTyped(text)
            setFields(readMotion(text, fields, words))
          }}
        />
      </div>
      <Select
        label={t('region')}
        size="small"
        options={motionRegions.map((id) => ({ id, label: words.region(id) }))}
        value={fields.region}
        onChange={(region) => setFields(withRegion(fields, region))}
      />
      <Select
        label={t('movement')}
        size="small"
        options={movements.map((id) => ({ id, label: words.movement(id) }))}
        value={fields.movement}
        onChange={(movement) => change({ movement })}
      />
      <div className="note-wide note-motion-choice">
        <Segmented
          label={t('side')}
          size="small"
          options={(['left', 'right', 'midline'] as const).map((id) => ({
            id,
            label: t(`sidesShort.${id}`),
          }))}
          value={fields.side}
          onChange={(side) => change({ side })}
        />
        <Segmented
          label={t('mode')}
          size="small"
          options={(['active', 'passive'] as const).map((id) => ({ id, label: t(`modesShort.${id}`) }))}
          value={fields.mode}
          onChange={(mode) => change({ mode })}
        />
      </div>
      <TextField
        label={t('degrees')}
        size="small"
        inputMode="numeric"
        value={fields.degrees === null ? '' : String(fields.degrees)}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 3)
          change({ degrees: digits === '' ? null : Math.min(360, Number(digits)) })
        }}
      />
      <Select
        label={t('endFeel')}
        size="small"
        options={endFeels.map((id) => ({ id, label: words.endFeel(id) }))}
        value={fields.endFeel}
        placeholder={t('notAsked')}
        onChange={(endFeel) => change({ endFeel })}
      />
      <p className="note-wide soft small" aria-live="polite">
        {words.whole(fields)}
      </p>
      <div className="note-wide">
        <Button size="small" type="submit" isPending={add.isPending}>
          {t('addMotion')}
        </Button>
      </div>
      {add.error === null ? null : <FailureNotice error={add.error} />}
    </form>
  )
}
