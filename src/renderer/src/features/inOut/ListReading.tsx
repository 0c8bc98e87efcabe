import { useTranslation } from 'react-i18next'
import {
  dateOrders,
  type FoundList,
  type ImportReading,
  type ImportTarget,
  importTargets,
  type ListPreview,
  textEncodings,
} from '../../../../contract/models/clientImport.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'

interface ListReadingProps {
  readonly kind: FoundList['kind']
  readonly reading: ImportReading
  readonly columns: ListPreview['columns']
  readonly onChange: (reading: ImportReading) => void
}

const parted = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const
type Parted = keyof typeof parted
const partedIds: readonly Parted[] = ['comma', 'semicolon', 'tab', 'bar']

/** What each column is, and how letters and dates are meant; guessed, and changed where the guess was wrong. */
export function ListReading({ kind, reading, columns, onChange }: ListReadingProps) {
  const { t } = useTranslation('inOut')
  const targets = importTargets.map((id) => ({ id, label: t(`targets.${id}`) }))
  const setColumn = (index: number, target: ImportTarget) =>
    onChange({
      ...reading,
      columns: columns.map((_, column) => (column === index ? target : (reading.columns[column] ?? 'skip'))),
    })
  return (
    <fieldset className="in-out-reading">
      <legend>{t('howRead')}</legend>
      {kind === 'vcard' ? null : (
        <div className="in-out-fields">
          <Select
            size="small"
            label={t('separator')}
            options={partedIds.map((id) => ({ id, label: t(`separators.${id}`) }))}
            value={partedIds.find((id) => parted[id] === reading.separator) ?? 'comma'}
            onChange={(id) => onChange({ ...reading, separator: parted[id] })}
          />
          <Select
            size="small"
            label={t('encoding')}
            options={textEncodings.map((id) => ({ id, label: t(`encodings.${id}`) }))}
            value={reading.encoding}
            onChange={(encoding) => onChange({ ...reading, encoding })}
          />
          <Select
            size="small"
            label={t('dateOrder')}
            options={dateOrders.map((id) => ({ id, label: t(`dateOrders.${id}`) }))}
            value={reading.dateOrder}
            onChange={(dateOrder) => onChange({ ...reading, dateOrder })}
          />
          <Checkbox
            isSelected={reading.hasHeader}
            onChange={(hasHeader) => onChange({ ...reading, hasHeader })}
          >
            {t('hasHeader')}
          </Checkbox>
        </div>
      )}
      <div className="in-out-fields">
        {columns.map(({ head, example }, index) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={index}
            size="small"
            label={t('column', { head })}
            hint={example === '' ? undefined : t('asIn', { example: example.slice(0, 40) })}
            options={targets}
            value={reading.columns[index] ?? 'skip'}
            onChange={(target) => setColumn(index, target)}
          />
        ))}
      </div>
    </fieldset>
  )
}
