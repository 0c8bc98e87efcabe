import { useTranslation } from 'react-i18next'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { SettingsForm } from './SettingsForm.tsx'

/** Practice and letterhead, security, appearance; every field is kept as it is typed. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const settings = useProcedure('settings.get', {})
  return <Answer of={settings}>{(value) => <SettingsForm settings={value} title={t('title')} />}</Answer>
}
