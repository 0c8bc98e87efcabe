import { useTranslation } from 'react-i18next'
import { handoutLanguages } from '../../../../contract/models/client.ts'
import {
  type HandoutChoices,
  type HandoutProposal,
  handoutPapers,
} from '../../../../contract/models/handout.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useToast } from '../../ui/Toasts.tsx'

interface SheetSettingsProps {
  readonly clientId: string
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly onChange: (choices: HandoutChoices) => void
}

/** Language, paper and size of letters of the sheet, and whether the client's next sheets begin the same way. */
export function SheetSettings({ clientId, proposal, choices, onChange }: SheetSettingsProps) {
  const { t } = useTranslation('handout')
  const { t: clientWords } = useTranslation('clients')
  const toast = useToast()
  const keep = useCommand('handouts.keep')
  const keepIt = async () => {
    const reply = await keep.run({ clientId, choices })
    if (reply.ok) toast({ text: t('kept') })
  }
  return (
    <section aria-label={t('settings')} className="handout-settings">
      <Select
        label={t('language')}
        size="small"
        options={handoutLanguages.map((id) => ({ id, label: clientWords(`languages.${id}`) }))}
        value={proposal.language}
        onChange={(language) => onChange({ ...choices, language })}
      />
      <Segmented
        label={t('paper')}
        size="small"
        options={handoutPapers.map((id) => ({ id, label: t(`papers.${id}`) }))}
        value={choices.paper ?? 'a4'}
        onChange={(paper) => onChange({ ...choices, paper })}
      />
      <Switch
        isSelected={choices.largePrint ?? false}
        onChange={(largePrint) => onChange({ ...choices, largePrint })}
      >
        {t('largePrint')}
      </Switch>
      <Button size="small" variant="quiet" onPress={() => void keepIt()} isPending={keep.isPending}>
        {t('keep')}
      </Button>
    </section>
  )
}
