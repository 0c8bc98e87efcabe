import { useTranslation } from 'react-i18next'
import { appearances, type Settings } from '../../../../contract/models/settings.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/Page.tsx'
import { SavedMark } from '../../ui/SavedMark.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { jointSaveState } from '../../ui/saveState.ts'
import { ConsentTextsCard } from '../agreements/ConsentTextsCard.tsx'
import { StoredSizes } from '../attachments/StoredSizes.tsx'
import { BackupCard } from '../backup/BackupCard.tsx'
import { InOutCard } from '../inOut/InOutCard.tsx'
import { OwnQuestionsCard } from '../intake/OwnQuestionsCard.tsx'
import { OwnLettersCard } from '../letter/OwnLettersCard.tsx'
import { TextsCard } from '../library/TextsCard.tsx'
import { ChangePassphrase } from '../security/ChangePassphrase.tsx'
import { LocksInForce } from '../security/LocksInForce.tsx'
import { StayUnlocked } from '../security/StayUnlocked.tsx'
import { Trail } from '../security/Trail.tsx'
import { PhrasesCard } from '../snippets/PhrasesCard.tsx'
import { TechniquesCard } from '../techniques/TechniquesCard.tsx'
import { TreatSettings } from '../treat/TreatSettings.tsx'
import { Letterhead } from './Letterhead.tsx'
import { LogoSetting } from './LogoSetting.tsx'
import { minuteOptions } from './minutes.ts'
import { RecoveryKeySetting } from './RecoveryKeySetting.tsx'
import { SettingText } from './SettingText.tsx'
import { useSetting } from './useSetting.ts'
import './settings.css'

interface SettingsFormProps {
  readonly settings: Settings
  readonly title: string
}

export function SettingsForm({ settings, title }: SettingsFormProps) {
  const { t } = useTranslation('settings')
  const sample = useProcedure('practice.status', {}).data?.sample ?? true
  const practiceName = useSetting(settings, 'practiceName')
  const therapistName = useSetting(settings, 'therapistName')
  const professionalTitle = useSetting(settings, 'professionalTitle')
  const address = useSetting(settings, 'address')
  const phone = useSetting(settings, 'phone')
  const email = useSetting(settings, 'email')
  const website = useSetting(settings, 'website')
  const sessionMinutes = useSetting(settings, 'sessionMinutes')
  const autoLock = useSetting(settings, 'autoLockMinutes')
  const appearance = useSetting(settings, 'appearance')
  const state = jointSaveState([
    practiceName.state,
    therapistName.state,
    professionalTitle.state,
    address.state,
    phone.state,
    email.state,
    website.state,
    sessionMinutes.state,
    autoLock.state,
    appearance.state,
  ])

  return (
    <Page title={title} actions={<SavedMark state={state} />}>
      <div className="settings">
        <div className="settings-main">
          <Card title={t('practice')}>
            <div className="settings-fields">
              <SettingText label={t('practiceName')} field={practiceName} />
              <SettingText label={t('therapistName')} field={therapistName} />
              <SettingText
                label={t('professionalTitle')}
                hint={t('professionalTitleHint')}
                field={professionalTitle}
                wide
              />
              <SettingText label={t('address')} field={address} wide />
              <SettingText label={t('phone')} field={phone} />
              <SettingText label={t('email')} field={email} />
              <SettingText label={t('website')} field={website} wide />
              <LogoSetting />
              <Letterhead
                practiceName={practiceName.value}
                therapistName={therapistName.value}
                professionalTitle={professionalTitle.value}
                contact={[address.value, phone.value, email.value, website.value]}
              />
            </div>
          </Card>
          {sample ? null : <BackupCard />}
          <Card title={t('security')}>
            <div className="stack">
              <Select
                label={t('autoLock')}
                hint={t('autoLockHint')}
                options={minuteOptions([1, 2, 5, 10, 15, 30, 60, 0], autoLock.value, t('never'))}
                value={String(autoLock.value)}
                onChange={(minutes) => autoLock.change(Number(minutes))}
              />
              <LocksInForce idleMinutes={autoLock.value} />
              {sample ? null : <StayUnlocked />}
              <ChangePassphrase />
              <RecoveryKeySetting />
              <Trail />
            </div>
          </Card>
          <InOutCard />
          <StoredSizes />
          <OwnLettersCard />
          <OwnQuestionsCard />
        </div>
        <div className="settings-side">
          <Card title={t('window')}>
            <div className="settings-fields">
              <div className="settings-wide">
                <Segmented
                  label={t('appearance')}
                  options={appearances.map((id) => ({ id, label: t(`appearances.${id}`) }))}
                  value={appearance.value}
                  onChange={appearance.change}
                />
              </div>
              <div className="settings-wide">
                <Select
                  label={t('sessionMinutes')}
                  options={minuteOptions([30, 45, 60, 75, 90, 120], sessionMinutes.value, t('never'))}
                  value={String(sessionMinutes.value)}
                  onChange={(minutes) => sessionMinutes.change(Number(minutes))}
                />
              </div>
            </div>
          </Card>
          <TechniquesCard />
          <TreatSettings />
          <TextsCard />
          <ConsentTextsCard />
          <PhrasesCard />
        </div>
      </div>
    </Page>
  )
}
