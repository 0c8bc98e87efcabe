import { LayoutTemplate, Plus, Sparkle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlanTemplate } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { ofTechnique, techniqueWord } from './techniqueWord.ts'

interface PlanToolsProps {
  readonly techniques: readonly LibraryTechnique[]
  readonly templates: readonly PlanTemplate[]
  readonly onAdd: (technique: LibraryTechnique) => void
  readonly onTemplate: (id: string) => void
  readonly onSuggest: () => void
  readonly onSaveTemplate: () => void
}

/** Beside the minutes: one more stage, or a whole template in place of what is there. */
export function PlanTools(props: PlanToolsProps) {
  const { techniques, templates, onAdd, onTemplate, onSuggest, onSaveTemplate } = props
  const { t } = useTranslation('plan')
  return (
    <>
      <Button size="small" variant="quiet" icon={<Sparkle aria-hidden="true" />} onPress={onSuggest}>
        {t('suggest')}
      </Button>
      <Menu
        trigger={
          <Button size="small" variant="quiet" icon={<LayoutTemplate aria-hidden="true" />}>
            {t('template')}
          </Button>
        }
        entries={[
          ...templates.map(({ id, name, minutes }) => ({
            id,
            label: t('templateLong', { name, minutes }),
            onAction: () => onTemplate(id),
          })),
          { id: 'save', label: t('saveTemplate'), onAction: onSaveTemplate },
        ]}
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
      entries={techniques
        .filter(({ hidden }) => !hidden)
        .map((technique) => ({
          id: technique.key,
          label: [techniqueWord(techniques, ofTechnique(technique)), technique.term]
            .filter((part) => part !== '')
            .join(' · '),
          onAction: () => onAdd(technique),
        }))}
    />
  )
}
