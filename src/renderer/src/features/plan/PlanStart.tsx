import { useTranslation } from 'react-i18next'
import type { PlanTemplate } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AddStage } from './PlanTools.tsx'

interface PlanStartProps {
  readonly minutes: number
  readonly techniques: readonly LibraryTechnique[]
  readonly templates: readonly PlanTemplate[]
  readonly onAdd: (technique: LibraryTechnique) => void
  readonly onTemplate: (id: string) => void
  readonly onSuggest: () => void
}

/** Nothing planned yet: a template fills the session, or it is built stage by stage. */
export function PlanStart({ minutes, techniques, templates, onAdd, onTemplate, onSuggest }: PlanStartProps) {
  const { t } = useTranslation('plan')
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <div className="plan-start">
          <Button variant="primary" onPress={onSuggest}>
            {t('suggest')}
          </Button>
          {templates.map(({ id, name }) => (
            <Button key={id} onPress={() => onTemplate(id)}>
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
