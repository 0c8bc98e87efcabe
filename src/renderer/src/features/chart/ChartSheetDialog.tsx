import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { documentAddress } from '../handout/documentAddress.ts'
import type { useChartSheet } from './useChartSheet.ts'
import './ChartSheetDialog.css'

/** The chart as it comes out of the printer, with the two ways to have it. */
export function ChartSheetDialog({ sheet }: { readonly sheet: ReturnType<typeof useChartSheet> }) {
  const { t } = useTranslation('chart')
  const { drawn } = sheet
  if (drawn === null) return null
  return (
    <Dialog
      title={t('sheetTitle')}
      width="wide"
      isOpen
      onClose={sheet.close}
      actions={
        <>
          <Button onPress={() => void sheet.save()}>{t('sheetSave')}</Button>
          <Button variant="primary" onPress={() => void sheet.print(drawn.documentId)}>
            {t('sheetPrint')}
          </Button>
        </>
      }
    >
      <MissingSigns signs={drawn.missingCharacters} />
      <iframe className="chart-sheet" title={t('sheetTitle')} src={documentAddress(drawn.documentId)} />
    </Dialog>
  )
}
