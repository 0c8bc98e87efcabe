import { useTranslation } from 'react-i18next'
import { type ChartPoint, type ReadingFields, YesNoUnknown } from '../../../../contract/models/chart.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface MoreAboutPointProps {
  readonly point: ChartPoint
  readonly change: (fields: Partial<ReadingFields>) => Promise<Reply<unknown>>
}

/** What a reading may hold beyond the common case. */
export function MoreAboutPoint({ point, change }: MoreAboutPointProps) {
  const { t } = useTranslation('chart')
  const hold = useAutosave({
    value: point.holdSeconds === null ? '' : String(point.holdSeconds),
    save: (text) => change({ holdSeconds: secondsOf(text) }),
  })
  const referral = useAutosave({ value: point.referral, save: (text) => change({ referral: text }) })
  const note = useAutosave({ value: point.note, save: (text) => change({ note: text }) })
  const answers = YesNoUnknown.options.map((id) => ({ id, label: t(`yesNoUnknown.${id}`) }))

  return (
    <>
      <Segmented
        label={t('jumpSign')}
        size="small"
        value={point.jumpSign}
        onChange={(jumpSign) => void change({ jumpSign })}
        options={answers}
      />
      <Segmented
        label={t('twitch')}
        size="small"
        value={point.twitch}
        onChange={(twitch) => void change({ twitch })}
        options={answers}
      />
      <TextField
        label={t('holdSeconds')}
        inputMode="numeric"
        value={hold.value}
        onChange={(text) => hold.change(text.replace(/\D/g, '').slice(0, 3))}
        onBlur={() => void hold.flush()}
      />
      <TextField
        label={t('referral')}
        value={referral.value}
        onChange={referral.change}
        onBlur={() => void referral.flush()}
      />
      <TextArea
        label={t('note')}
        value={note.value}
        onChange={note.change}
        onBlur={() => void note.flush()}
      />
    </>
  )
}

/** Up to ten minutes; longer is no held pressure. */
const secondsOf = (text: string): number | null => (text === '' ? null : Math.min(600, Number(text)))
