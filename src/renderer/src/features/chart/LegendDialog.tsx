import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import {
  type LegendColour,
  type LegendEntry,
  legendColours,
  type SymbolId,
  symbolIds,
} from '../../../../contract/models/legend.ts'
import { run } from '../../api/run.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Sign } from './Sign.tsx'
import './LegendDialog.css'

/** Names, signs and colours of the chart, as this practice wants them; every change saves itself. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('chart')
  const legend = useProcedure('chart.legend', {}).data ?? []
  return (
    <Dialog title={t('legendTitle')} isOpen onClose={onClose} width="wide">
      <p className="soft">{t('legendIntro')}</p>
      <ul className="legend-edit">
        {legend.map((entry) => (
          <LegendRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </Dialog>
  )
}

function LegendRow({ entry }: { readonly entry: LegendEntry }) {
  const { t } = useTranslation('chart')
  const { id } = entry
  const name = useAutosave({
    value: entry.name,
    save: (text) => run('chart.editLegend', { id, name: text }),
  })
  const usual = entry.builtIn.name
  return (
    <li>
      <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true" className="chart-sign">
        <Sign symbol={entry.symbol} colour={entry.colour} />
      </svg>
      <TextField
        label={t('nameOf', { entry: usual })}
        hideLabel
        value={name.value}
        onChange={(text) => {
          if (text.trim() !== '') name.change(text)
        }}
        onBlur={() => void name.flush()}
      />
      <Select<SymbolId>
        label={t('signOf', { entry: usual })}
        hideLabel
        value={entry.symbol}
        onChange={(symbol) => void run('chart.editLegend', { id, symbol })}
        options={symbolIds.map((symbol) => ({ id: symbol, label: t(`symbols.${symbol}`) }))}
      />
      <Select<LegendColour>
        label={t('colourOf', { entry: usual })}
        hideLabel
        value={entry.colour}
        onChange={(colour) => void run('chart.editLegend', { id, colour })}
        options={legendColours.map((colour) => ({ id: colour, label: t(`colours.${colour}`) }))}
      />
      {entry.edited ? (
        <IconButton
          label={t('restoreSign', { entry: usual })}
          onPress={() => void run('chart.restoreLegend', { id })}
        >
          <RotateCcw aria-hidden="true" />
        </IconButton>
      ) : (
        <span />
      )}
    </li>
  )
}
