import { LayoutTemplate, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlanTemplate, Technique } from '../../../../contract/models/plan.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { techniqueWord } from './techniqueWord.ts'

interface PlanToolsProps {
  readonly techniques: readonly Technique[]
  readonly templates: readonly PlanTemplate[]
  readonly onAdd: (technique: Technique) => void
  readonly onTemplate: (id: string) => void
}

/** Beside the minutes: one more stage, or a whole template in place of what is there. */
export function PlanTools({ techniques, templates, onAdd, onTemplate }: PlanToolsProps) {
  const { t } = useTranslation('plan')
  return (
    <>
      <Menu
        trigger={
          <Button size="small" variant="quiet" icon={<LayoutTemplate aria-hidden="true" />}>
            {t('template')}
          </Button>
        }
        entries={templates.map(({ id, name, minutes }) => ({
          id,
          label: t('templateLong', { name, minutes }),
          onAction: () => onTemplate(id),
        }))}
      />
      <AddStage techniques={techniques} onAdd={onAdd} />
    </>
  )
}

interface AddStageProps extends Pick<PlanToolsProps, 'techniques' | 'onAdd'> {
  readonly size?: 'normal' | 'small'
}

export function AddStage({ techniques, onAdd, size = 'small' }: AddStageProps) {
  const { t } = useTranslation('plan')
  return (
    <Menu
      trigger={
        <Button size={size} icon={<Plus aria-hidden="true" />}>
          {t('addStage')}
        </Button>
      }
      entries={techniques.map((technique) => ({
        id: technique.code,
        label: `${techniqueWord(techniques, technique.code)} · ${technique.term}`,
        onAction: () => onAdd(technique),
      }))}
    />
  )
}
