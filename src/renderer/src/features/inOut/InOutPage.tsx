import { useTranslation } from 'react-i18next'
import type { TakeoutState } from '../../../../contract/models/takeout.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Page } from '../../ui/Page.tsx'
import { BackToSettings } from '../settings/BackToSettings.tsx'
import { ArchiveIn } from './ArchiveIn.tsx'
import { ListIn } from './ListIn.tsx'
import { TakeOut } from './TakeOut.tsx'
import './inOut.css'

/** Data out, data in. */
export function InOutPage() {
  const { t } = useTranslation('inOut')
  const state = useProcedure('takeout.state', {})
  return (
    <Page title={t('title')} above={<BackToSettings />}>
      <Answer of={state}>{(value) => <Inside state={value} />}</Answer>
    </Page>
  )
}

function Inside({ state }: { readonly state: TakeoutState }) {
  return (
    <div className="in-out">
      <TakeOut state={state} />
      <div className="stack">
        <ListIn />
        <ArchiveIn isEmpty={state.empty} />
      </div>
    </div>
  )
}
