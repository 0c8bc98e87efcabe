import { useTranslation } from 'react-i18next'
import type { PlanTemplate, Technique } from '../../../../contract/models/plan.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AddStage } from './PlanTools.tsx'

interface PlanStartProps {
  readonly minutes: number
  readonly techniques: readonly Technique[]
  readonly templates: readonly PlanTemplate[]
  readonly onAdd: (technique: Technique) => void
  readonly onTemplate: (id: string) => void
}

/** Nothing planned yet: a template fills the session, or it is built stage by stage. */
export function PlanStart({ minutes, techniques, templates, onAdd, onTemplate }: PlanStartProps) {
  const { t } = useTranslation('plan')
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <div className="plan-start">
          {templates.map(({ id, name }, index) => (
            <Button key={id} variant={index === 0 ? 'primary' : 'plain'} onPress={() => onTemplate(id)}>
              {name}
            </Button>
          ))}
          <AddStage techniques={techniques} onAdd={onAdd} size="normal" />
        </div>
      }
    >
      <p>{t('emptyHint', { count: minutes })}</p>
    </EmptyState>
  )
}
